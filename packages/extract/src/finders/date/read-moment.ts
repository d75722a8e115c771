import {
  durationFollowers,
  durationOpeners,
  noMonthFollowers,
  workingYears as workingYearMarks,
} from '../../lexicon/times/dates.ts'
import type { Scan } from '../../scan/scan.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import type { Moment } from './iso.ts'
import { readNumber, type WrittenNumber } from './read-number.ts'
import { fullYear, isShortNumeralYear, isShortYear } from './short-year.ts'

/** A moment that was read, up to `end`. `bare` ones are numbers without 年, 月 or 日, which only a range can complete. */
export type ReadMoment = { moment: Moment; end: number; finest: 'year' | 'month' | 'day' }

/** Reads `2022年`, `2022年3月`, `2022年3月5日`, `3月5日`, `3月`, `二〇二二年三月`, `XX年X月`, `2022-03-05`. */
export function readMoment(scan: Scan, at: number): ReadMoment | undefined {
  const number = readNumber(scan, at)
  return number && momentFrom(scan, at, number)
}

/** The same where the number at `at` is read already. */
export function momentFrom(scan: Scan, at: number, number: WrittenNumber): ReadMoment | undefined {
  const year = yearMark(scan.text, number.end)
  if (year > 0) return readYear(scan, at, number, year)
  if (scan.text[number.end] === '月') return readMonth(scan, at, { masked: false })
  return readNumeric(scan.text, number)
}

function readYear(scan: Scan, at: number, number: WrittenNumber, mark: number): ReadMoment | undefined {
  const end = number.end + mark
  const month = readMonth(scan, end, yearMoment(number))
  if (number.style !== 'mask') {
    const whole =
      number.digits === 4 && number.value !== null && (month || (number.value >= 1800 && number.value < 2200))
    const isShort =
      isShortYear(scan.text, at, end, number, month !== undefined) ||
      isShortNumeralYear(scan.text, at, end, number)
    if (!whole && !isShort) return undefined
  } else if (!month && isDuration(scan.text, at, end)) {
    return undefined
  }
  return month ?? { moment: yearMoment(number), end, finest: 'year' }
}

const workingYears = wordTrie(workingYearMarks)

/** How many characters at `at` are the mark of a year: 年, 学年, 牧业年度; 0 when there is none. */
export const yearMark = (text: string, at: number): number =>
  text[at] === '年' ? 1 : workingYears.longestAt(text, at)

/** The moment that a year is. */
export function yearMoment({ style, value, digits }: WrittenNumber): Moment {
  if (style === 'mask' || value === null) return { masked: true }
  return { year: digits === 2 ? fullYear(value) : value, masked: false }
}

const isDuration = (text: string, at: number, end: number): boolean =>
  durationFollowers.some((word) => text.startsWith(word, end)) ||
  (at > 0 && durationOpeners.includes(text[at - 1]!))

/** Reads a month and its day, if there is one, onto a moment. */
export function readMonth(scan: Scan, at: number, before: Moment): ReadMoment | undefined {
  const from = behindBlank(scan.text, at)
  const number = scan.text.startsWith(firstMonth, from) ? january(from) : readNumber(scan, from)
  if (!number || scan.text[number.end] !== '月') return undefined
  const moment = withPart(before, 'month', number, 12)
  if (!moment) return undefined
  const end = number.end + 1
  if (before.year === undefined && noMonthFollowers.some((word) => scan.text.startsWith(word, end)))
    return undefined
  return (
    readDay(scan, end, moment) ?? { moment, end: scan.text[end] === '份' ? end + 1 : end, finest: 'month' }
  )
}

const firstMonth = '元月'

/** 元 in 元月. */
const january = (at: number): WrittenNumber => ({ end: at + 1, value: 1, style: 'numeral', digits: 1 })

/** Reads a day onto a moment. */
export function readDay(scan: Scan, at: number, before: Moment): ReadMoment | undefined {
  const number = readNumber(scan, behindBlank(scan.text, at))
  const mark = number && scan.text[number.end]
  if (!number || (mark !== '日' && mark !== '号')) return undefined
  const moment = withPart(before, 'day', number, 31)
  return moment && { moment, end: number.end + 1, finest: 'day' }
}

/** Behind the blank that parts 年 or 月 from the digits that follow: 2022 年 3 月. */
const behindBlank = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at)

function withPart(
  before: Moment,
  part: 'month' | 'day',
  { value, style }: WrittenNumber,
  most: number,
): Moment | undefined {
  if (style === 'mask') return { ...before, masked: true }
  if (value === null || value < 1 || value > most) return undefined
  return { ...before, [part]: value }
}

/** `2022-03-05`, `2022/3/5`, `2022.3.5`, `20XX-10-22`. */
function readNumeric(text: string, number: WrittenNumber): ReadMoment | undefined {
  const { end, style, digits, value } = number
  if (digits !== 4 || style === 'numeral' || (value !== null && (value < 1900 || value >= 2100)))
    return undefined
  const mark = text[end] ?? ''
  if (mark === '' || !'-/.'.includes(mark)) return undefined
  const found = numericEnd.exec(text.slice(end + 1, end + 7))
  if (!found || found[2] !== mark) return undefined
  const [month, day] = [Number(found[1]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { moment: { ...yearMoment(number), month, day }, end: end + 1 + found[0].length, finest: 'day' }
}

const numericEnd = /^(\d{1,2})([-/.])(\d{1,2})(?![\d.])/
