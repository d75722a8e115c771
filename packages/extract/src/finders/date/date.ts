import type { DateFact, Span } from '@shuzhi/document'
import { relativeDates, yearParts } from '../../lexicon/dates.ts'
import type { Scan } from '../../scan/scan.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import type { Finder } from '../finder.ts'
import { isoOf, isoPeriod, type Moment } from './iso.ts'
import { type ReadMoment, readMoment } from './read-moment.ts'
import { startsNumber } from './read-number.ts'
import { readRange } from './read-range.ts'

/** Dates, years and periods (时间), absolute ones with their value. */
export const date: Finder = {
  name: 'date',
  *find(scan): Generator<DateFact> {
    let until = 0
    const { starts, ends, length } = scan.tokens
    for (let index = 0; index < length; index += 1) {
      const start = starts[index]!
      const end = ends[index]!
      // A word can hold a number and more (一年来, 八月), so dates may begin at any character of it.
      for (let at = Math.max(start, until); at < end; at += 1) {
        const found = (at === start && relativeAt(scan, at)) || (startsNumber(scan, at) && dateAt(scan, at))
        if (!found) continue
        yield found
        until = found.span[1]
        at = until - 1
      }
    }
  },
}

function relativeAt({ text }: Scan, at: number): DateFact | undefined {
  const length = relative.longestAt(text, at)
  return length > 0 ? fact([at, at + length], null, false) : undefined
}

function dateAt(scan: Scan, at: number): DateFact | undefined {
  if (at > 0 && isNumberPart(scan.text[at - 1]!)) return undefined
  const range = readRange(scan, at)
  if (range) {
    const { from, to, end } = range
    return fact([at, end], isoPeriod(from, to), from.masked || to.masked)
  }
  const read = readMoment(scan, at)
  return read && single(scan.text, at, read)
}

/** One moment, with what stands behind a year and narrows it (度, 上半年, 底). */
function single(text: string, at: number, { moment, end, finest }: ReadMoment): DateFact {
  const length =
    finest === 'year'
      ? parts.longestAt(text, end)
      : finest === 'month' && '初底'.includes(text[end] ?? '。')
        ? 1
        : 0
  const months = finest === 'year' ? yearParts.get(text.slice(end, end + length)) : null
  return fact([at, end + length], months ? monthsOf(moment, months) : isoOf(moment), moment.masked)
}

const monthsOf = (year: Moment, [first, last]: readonly [number, number]): string | null =>
  first === last
    ? isoOf({ ...year, month: first })
    : isoPeriod({ ...year, month: first }, { ...year, month: last })

const fact = (span: Span, value: string | null, masked: boolean): DateFact => ({
  type: 'date',
  span,
  rule: 'date',
  value,
  masked,
})

const isNumberPart = (mark: string): boolean => /[\d.〇零○一二三四五六七八九十百千万亿第]/.test(mark)

const relative = wordTrie(relativeDates)
const parts = wordTrie(yearParts.keys())
