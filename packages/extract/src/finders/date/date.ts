import { bySpan, type DateFact, type Span } from '@shuzhi/document'
import { figurativeDays, relativeDates } from '../../lexicon/times/dates.ts'
import { characterKinds, dateNumeral, digit, numeral } from '../../scan/characters.ts'
import { isInLink } from '../../scan/links.ts'
import { numbersOf } from '../../scan/numbers.ts'
import { phrasesOf } from '../../scan/phrases.ts'
import type { Scan } from '../../scan/scan.ts'
import type { Finder } from '../finder.ts'
import { datePartAt } from './date-part.ts'
import { listedYears } from './listed-years.ts'
import { readEra } from './read-era.ts'
import { momentFrom, type ReadMoment } from './read-moment.ts'
import { readNumber } from './read-number.ts'
import { readRange } from './read-range.ts'
import type { Reading } from './reading.ts'
import { resolveDates } from './resolve-dates.ts'

/** Dates, years and periods (时间), absolute ones with their value, relative ones with what they mean in a report on a known year. */
export const date: Finder = {
  name: 'date',
  find(scan): DateFact[] {
    const relative = phrasesOf(scan).filter(
      ({ kind, start, end }) =>
        kind === 'relative date' && !isLengthEnd(scan.text, start) && !isFigurative(scan.text, start, end),
    )
    const readings: Reading[] = relative.map(({ start, end }) => ({
      span: [start, end],
      rule: 'date-relative',
      period: relativeDates.get(scan.text.slice(start, end)) ?? null,
    }))
    let until = 0
    for (const at of numbersOf(scan)) {
      const found = at < until || isInLink(scan, at) ? undefined : dateAt(scan, at)
      if (!found) continue
      const year = yearOf(found)
      if (year !== undefined) readings.push(...listedYears(scan.text, at, year))
      readings.push(found)
      until = found.span[1]
    }
    return resolveDates(scan, readings.sort(bySpan))
  },
}

function dateAt(scan: Scan, at: number): Reading | undefined {
  const number = readNumber(scan, at)
  if (!number || (at > 0 && isNumberPart(scan.text.charCodeAt(at - 1)))) return undefined
  const era = readEra(scan.text, at, number)
  if (era) return era
  const moment = momentFrom(scan, at, number)
  const range = readRange(scan, { at, number, moment })
  if (range) {
    const { end, ...period } = range
    return { span: [at, end], rule: 'date-range', ...period }
  }
  return moment && single(scan.text, at, moment)
}

/** One moment, with what stands behind a year or a month and narrows it (度, 上半年, 底). */
function single(text: string, at: number, { moment, end, finest }: ReadMoment): Reading {
  const { length, months, isEdge } = datePartAt(text, end, finest)
  const span: Span = [at, end + length]
  if (isDecade(text, end, moment)) {
    const { year } = moment
    return { span: [at, end + 1], rule: 'date-range', from: moment, to: { ...moment, year: year! + 9 } }
  }
  if (!months) return { span, rule: 'date', from: moment }
  if (isEdge) return { span, rule: 'date', from: moment, narrowed: { ...moment, month: months[0] } }
  const from = { ...moment, month: months[0] }
  return months[0] === months[1]
    ? { span, rule: 'date', from }
    : { span, rule: 'date-range', from, to: { ...moment, month: months[1] } }
}

/** A year in digits alone, which others may stand before in a list. */
const yearOf = (reading: Reading): number | undefined =>
  reading.rule !== 'date' || reading.narrowed || reading.from.month !== undefined
    ? undefined
    : reading.from.year

/** 1950年代. */
const isDecade = (text: string, end: number, { year, month }: ReadMoment['moment']): boolean =>
  text[end] === '代' && month === undefined && year !== undefined && year % 10 === 0

/** 三五年 + 内: the end of a length of time. */
const isLengthEnd = (text: string, start: number): boolean =>
  text[start] === '年' &&
  start > 0 &&
  (isNumberPart(text.charCodeAt(start - 1)) || '几数多'.includes(text[start - 1]!))

/** 更加美好的 + 明天. */
const isFigurative = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '的' && figurativeDays.has(text.slice(start, end))

/** Whether a number goes on from a code unit, or is an ordinal by it. */
const isNumberPart = (code: number): boolean =>
  (characterKinds[code]! & (digit | dateNumeral | numeral)) !== 0 || code === point || code === ordinal

const point = 0x2e
const ordinal = '第'.charCodeAt(0)
