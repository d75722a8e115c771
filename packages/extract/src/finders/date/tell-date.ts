import { type RelativePeriod, relativeDates } from '../../lexicon/times/dates.ts'
import type { Scan } from '../../scan/scan.ts'
import { dateAt } from './date-at.ts'
import { datePartAt } from './date-part.ts'
import type { Reading, Within } from './reading.ts'

/** A time that is told from another one, with the part of its year that stands behind it: 去年 + 5月, 今年 + 前五个月, 明年 + 3月至6月. */
export function tellDate(scan: Scan, start: number, end: number): Reading {
  const period = relativeDates.get(scan.text.slice(start, end)) ?? null
  const rule = 'date-relative'
  if (!period || !isWholeYear(period)) return { span: [start, end], rule, period }
  const { length, months, isEdge } = datePartAt(scan.text, end, 'year')
  if (months && !isEdge) return { span: [start, end + length], rule, period: { ...period, months } }
  const behind = dateAt(scan, end)
  const within = behind && monthsOf(behind)
  return within
    ? { span: [start, behind.span[1]], rule, period, within }
    : { span: [start, end], rule, period }
}

/** 今年, 去年: a year by itself. */
const isWholeYear = ({ base, to, months, since }: RelativePeriod): boolean =>
  base === 'speaking' && to === undefined && !months && !since

/** The months or days that a date without a year is. */
function monthsOf(date: Reading): Within | undefined {
  if (date.rule === 'date-relative') return undefined
  const { from } = date
  const to = date.rule === 'date-range' ? date.to : undefined
  if (
    from.month === undefined ||
    from.year !== undefined ||
    from.masked ||
    to?.masked ||
    to?.year !== undefined
  )
    return undefined
  return to ? { from, to } : { from }
}
