import { parseNumeral } from '@shuzhi/document'
import { decadeOpeners, decadeParts, toldCenturies } from '../../lexicon/times/decades.ts'
import { characterKinds, han } from '../../scan/characters.ts'
import type { Scan } from '../../scan/scan.ts'
import { endsWord, opensOther } from '../../scan/word-borders.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import type { Reading } from './reading.ts'

/**
 * Decades whose number begins at `at`, with their century before it: 20世纪80年代, 上世纪七八十年代, 九十年代初. Their value where the century is
 * numbered; others are told from the report's year.
 */
export function readDecade(scan: Scan, at: number): Reading | undefined {
  const { text } = scan
  if (!isBeforeDecade(text, at)) return undefined
  const found = written.exec(text.slice(at, at + longest))
  if (!found) return undefined
  const [first, last] = found[1]
    ? [Number(found[1]), Number(found[1])]
    : [tenOf(found[2]!), tenOf(found[3] ?? found[2]!)]
  if (last < first) return undefined
  const end = at + found[0].length
  const century = centuryBefore(text, at)
  const span: Reading['span'] = [at - century.length, end + partAt(scan, end)]
  if (century.length === 0 && !standsAlone(scan, span, { tens: first, end })) return undefined
  if (century.number === undefined) {
    const decades = {
      first: first * 10,
      last: last * 10,
      ...(century.told === undefined ? {} : { century: century.told }),
    }
    return { span, rule: 'date-relative', period: { base: 'speaking', from: 0, decades } }
  }
  const start = (century.number - 1) * 100
  return {
    span,
    rule: 'date-range',
    from: { year: start + first * 10, masked: false },
    to: { year: start + last * 10 + 9, masked: false },
  }
}

/** 80年代, 八十年代, 七八十年代. */
const written = /^(?:([1-9])0|([二三四五六七八九])([三四五六七八九])?十)年代/
const longest = 5

/** Whether 年代 stands behind up to three characters. */
function isBeforeDecade(text: string, at: number): boolean {
  for (let end = at + 2; end <= at + 3; end += 1) if (text[end] === '年') return text[end + 1] === '代'
  return false
}

const tenOf = (numeral: string): number => parseNumeral(numeral)!

/** A century that ends at a place, by its number or told from this one; of no length where none does. */
function centuryBefore(text: string, at: number): { length: number; number?: number; told?: number } {
  const before = text.slice(Math.max(0, at - longestCentury), at)
  if (!before.endsWith('世纪')) return { length: 0 }
  for (const [word, told] of toldCenturies) if (before.endsWith(word)) return { length: word.length, told }
  const number = /(?:1\d|2[01]|[一二]?十[一二三四五六七八九]?)(?=世纪$)/.exec(before)?.[0]
  if (number === undefined) return { length: 0 }
  return { length: number.length + 2, number: parseNumeral(number) ?? Number(number) }
}

const longestCentury = 5

/** How long the part of a decade is that stands behind it: 初, but not 中 of a longer word (中学, 中国). */
function partAt(scan: Scan, end: number): number {
  const length = parts.longestAt(scan.text, end)
  return endsWord(scan, end + length) ? length : 0
}

const parts = wordTrie(decadeParts)

/**
 * Whether a decade is one without its century: 年 with a word that 代 opens behind it (从教30年 + 代课) is a length of time, and so is what no
 * opener leads and nothing closes (坚守20年 + 代人受过), unless it were longer than one serves (九十年代). 10年代 is none at all.
 */
function standsAlone(
  scan: Scan,
  [start, close]: Reading['span'],
  { tens, end }: { tens: number; end: number },
): boolean {
  if (tens === 1) return false
  const { text } = scan
  if (!isHan(text, start - 1) || decadeOpeners.has(text[start - 1]!)) return !opensOther(scan, end - 1)
  return (
    close > end ||
    !isHan(text, end) ||
    text[end] === '的' ||
    (tens >= longestService && !opensOther(scan, end - 1))
  )
}

const isHan = (text: string, at: number): boolean => (characterKinds[text.charCodeAt(at)]! & han) !== 0

/** In tens of years. */
const longestService = 6
