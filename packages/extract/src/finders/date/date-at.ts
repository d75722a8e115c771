import type { Span } from '@shuzhi/document'
import { characterKinds, dateNumeral, digit, numeral } from '../../scan/characters.ts'
import type { Scan } from '../../scan/scan.ts'
import { opensOther } from '../../scan/word-borders.ts'
import { datePartAt } from './date-part.ts'
import { readDecade } from './read-decade.ts'
import { readEra } from './read-era.ts'
import { momentFrom, type ReadMoment } from './read-moment.ts'
import { readNumber } from './read-number.ts'
import { readRange } from './read-range.ts'
import type { Reading } from './reading.ts'

/** The date whose number begins at a place. */
export function dateAt(scan: Scan, at: number): Reading | undefined {
  const number = readNumber(scan, at)
  if (!number || (at > 0 && isNumberPart(scan.text.charCodeAt(at - 1)))) return undefined
  const decade = readDecade(scan, at)
  if (decade) return decade
  const era = readEra(scan.text, at, number)
  if (era) return era
  const moment = momentFrom(scan, at, number)
  const range = readRange(scan, { at, number, moment })
  if (range) {
    const { end, ...period } = range
    return { span: [at, end], rule: 'date-range', ...period }
  }
  return moment && single(scan, at, moment)
}

/** One moment, with what stands behind a year or a month and narrows it (度, 上半年, 底). */
function single(scan: Scan, at: number, { moment, end, finest }: ReadMoment): Reading {
  const { length, months, isEdge } = datePartAt(scan.text, end, finest)
  const span: Span = [at, end + length]
  if (isDecade(scan, end, moment)) {
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

/** 1950年代, but not 2020年 + 代表. */
const isDecade = (scan: Scan, end: number, { year, month }: ReadMoment['moment']): boolean =>
  scan.text[end] === '代' &&
  month === undefined &&
  year !== undefined &&
  year % 10 === 0 &&
  !opensOther(scan, end)

/** Whether a number goes on from a code unit, or is an ordinal by it. */
export const isNumberPart = (code: number): boolean =>
  (characterKinds[code]! & (digit | dateNumeral | numeral)) !== 0 || code === point || code === ordinal

const point = 0x2e
const ordinal = '第'.charCodeAt(0)
