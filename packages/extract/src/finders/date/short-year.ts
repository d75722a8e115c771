import {
  comparedOpeners,
  decadeNumerals,
  durationFollowers,
  lengthFollowers,
  shortYearFollowers,
  shortYearOpeners,
  turningParts,
} from '../../lexicon/times/dates.ts'
import { datePartAt } from './date-part.ts'
import type { WrittenNumber } from './read-number.ts'

/** The year that two digits mean: one of this century, or of the second half of the last (97年). */
export const fullYear = (value: number): number => value + (value >= firstOfLast ? 1900 : 2000)

const firstOfLast = 50

/**
 * Whether two digits and 年, up to `end`, are a year (06年, 19年底, 较20年, 2018年、19年), not a length of time: a month behind it, a zero
 * in front or what else stands beside them tells, and nothing alone.
 */
export function isShortYear(
  text: string,
  at: number,
  end: number,
  { digits, style }: WrittenNumber,
  hasMonth: boolean,
): boolean {
  if (digits !== 2 || style !== 'digits') return false
  if (hasMonth) return true
  if (text[end - 1] !== '年') return false
  if (isNoAnniversary(text, at) && text.startsWith('以来', end)) return true
  if (text[at] === '0' || shortYearFollowers.some((word) => text.startsWith(word, end))) return true
  // 10年前5个月 can be ten years ago.
  if (datePartAt(text, end, 'year').length > 0 && !turningParts.has(text[end]!)) return true
  if (shortYearOpeners.some((word) => text.endsWith(word, at)))
    return !lengthFollowers.some((word) => text.startsWith(word, end))
  return /\d{4}年[、和与]$/.test(text.slice(Math.max(0, at - 6), at))
}

/** 96 before 年以来: so long is no time told that no round number closes. */
const isNoAnniversary = (text: string, at: number): boolean =>
  fullYear(Number(text.slice(at, at + 2))) < 2000 && !'05'.includes(text[at + 1]!)

/**
 * Whether two numerals are a year: 九七年, 〇八年. A length of time has 十 in it (九十七年) or two numerals in a row (七八年, 三五年), so
 * that such a one is no year, save where it is compared with (比七八年).
 */
export function isShortNumeralYear(
  text: string,
  at: number,
  end: number,
  { digits, style, value }: WrittenNumber,
): boolean {
  if (style !== 'numeral' || digits !== 2 || value === null) return false
  if (text.slice(at, at + 2).includes('十') || !decadeNumerals.has(text[at]!)) return false
  const [first, second] = [Math.floor(value / 10), value % 10]
  if (comparedOpeners.has(text[at - 1]!)) return !lengthFollowers.some((word) => text.startsWith(word, end))
  return second !== first + 1 && (first === 0 || !isLength(text, end))
}

/** 六六年以上, but 九七年前三个月. */
const isLength = (text: string, end: number): boolean =>
  durationFollowers.some((word) => text.startsWith(word, end)) && datePartAt(text, end, 'year').length === 0
