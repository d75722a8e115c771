import type { DateFact, Span } from '@shuzhi/document'
import { yearParts } from '../../lexicon/dates.ts'
import { characterKinds, dateNumeral, digit, numeral } from '../../scan/characters.ts'
import { numbersOf } from '../../scan/numbers.ts'
import { phrasesOf } from '../../scan/phrases.ts'
import type { Scan } from '../../scan/scan.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import type { Finder } from '../finder.ts'
import { isoOf, isoPeriod, type Moment } from './iso.ts'
import { type ReadMoment, readMoment } from './read-moment.ts'
import { readNumber } from './read-number.ts'
import { readRange } from './read-range.ts'

/** Dates, years and periods (时间), absolute ones with their value. */
export const date: Finder = {
  name: 'date',
  *find(scan): Generator<DateFact> {
    for (const { kind, start, end } of phrasesOf(scan))
      if (kind === 'relative date') yield fact([start, end], null, false)
    let until = 0
    for (const at of numbersOf(scan)) {
      const found = at < until ? undefined : dateAt(scan, at)
      if (!found) continue
      yield found
      until = found.span[1]
    }
  },
}

function dateAt(scan: Scan, at: number): DateFact | undefined {
  if (readNumber(scan, at) === undefined || (at > 0 && isNumberPart(scan.text.charCodeAt(at - 1))))
    return undefined
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

/** Whether a number goes on from a code unit, or is an ordinal by it. */
const isNumberPart = (code: number): boolean =>
  (characterKinds[code]! & (digit | dateNumeral | numeral)) !== 0 || code === point || code === ordinal

const point = 0x2e
const ordinal = '第'.charCodeAt(0)

const parts = wordTrie(yearParts.keys())
