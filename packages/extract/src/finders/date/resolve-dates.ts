import type { DateFact } from '@shuzhi/document'
import type { RelativePeriod } from '../../lexicon/times/dates.ts'
import type { Scan } from '../../scan/scan.ts'
import { isoOf, isoPeriod, type Moment } from './iso.ts'
import type { Reading, Within } from './reading.ts'
import { type ReportYear, reportYear } from './report-year.ts'

/** The years that a date can be told from: the report's, and the one that stands next to it. */
type Years = { report: ReportYear | undefined; named: number | undefined }

/**
 * Dates as facts, by their place, each relative one with what it means where its year is known: 今年 from the report's year; a month
 * without year or a time like 年底 from the year that the sentence names last before it, or the headings above it, or the report.
 */
export function resolveDates(scan: Scan, readings: readonly Reading[]): DateFact[] {
  const report = reportYear(scan, readings)
  const headings: { depth: number; year: number | undefined }[] = []
  const facts: DateFact[] = []
  let next = 0
  for (const leaf of scan.leaves) {
    const isDated = next < readings.length && readings[next]!.span[0] < leaf.span[1]
    if (!isDated && leaf.type !== 'heading') continue
    const own = new Set<number>()
    const above = headings.findLast(({ year }) => year !== undefined)?.year
    let named = above ?? (report?.covered ? report.year : undefined)
    for (; next < readings.length && readings[next]!.span[0] < leaf.span[1]; next += 1) {
      const { fact, year } = read(readings[next]!, { report, named })
      facts.push(fact)
      if (year === undefined || comparing.has(scan.text[fact.span[0] - 1]!)) continue
      named = year
      own.add(year)
    }
    if (leaf.type !== 'heading') continue
    while (headings.length > 0 && headings.at(-1)!.depth >= leaf.depth) headings.pop()
    headings.push({ depth: leaf.depth, year: own.size === 1 ? named : undefined })
  }
  return facts
}

/** 比去年, 较2021年: a year that is only compared with. */
const comparing = new Set('比较与同')

/** A fact, and the year that it names. */
type Read = { fact: DateFact; year: number | undefined }

function read(reading: Reading, years: Years): Read {
  const { span, rule } = reading
  if (reading.rule === 'date-relative') {
    const fact: DateFact = { type: 'date', span, rule, value: null, masked: false }
    const { period } = reading
    const base = period ? baseOf(period, years) : undefined
    if (!period || base === undefined) return { fact, year: undefined }
    const year = period.decades || period.base !== 'speaking' ? undefined : base + period.from
    fact.resolved = reading.within ? resolveWithin(reading.within, base + period.from) : resolve(period, base)
    return { fact, year }
  }
  const { from } = reading
  const to = reading.rule === 'date-range' ? reading.to : undefined
  const value = to ? isoPeriod(from, to) : isoOf(from)
  const masked = from.masked || to?.masked === true
  const fact: DateFact = { type: 'date', span, rule, value, masked }
  if (value === null && !masked && years.named !== undefined) {
    const start = { ...from, year: from.year ?? years.named }
    const resolved = to ? isoPeriod(start, to) : isoOf(start)
    if (resolved !== null) fact.resolved = resolved
  }
  if (value !== null && reading.narrowed) {
    const narrowed = to ? isoPeriod(from, reading.narrowed) : isoOf(reading.narrowed)
    if (narrowed !== null) fact.resolved = narrowed
  }
  return { fact, year: (to ?? from).year ?? from.year }
}

function baseOf({ base }: RelativePeriod, { report, named }: Years): number | undefined {
  if (base === 'named') return named
  return base === 'speaking' || report?.covered ? report?.year : undefined
}

/** ISO 8601 of a relative period, seen from a year; an open end is written `..`, as in ISO 8601-2. */
function resolve({ from, to, months, since, decades }: RelativePeriod, year: number): string {
  if (decades) return resolveDecades(decades, year)
  if (since) return `${year + from}-01-01/..`
  if (to !== undefined) return `${year + from}/${year + to}`
  if (!months) return String(year + from)
  const [first, last] = months.map((month): Moment => ({ year: year + from, month, masked: false }))
  return (months[0] === months[1] ? isoOf(first!) : isoPeriod(first!, last!))!
}

const resolveWithin = ({ from, to }: Within, year: number): string =>
  (to ? isoPeriod({ ...from, year }, to) : isoOf({ ...from, year }))!

/** Decades of the century that is told, or the last that have begun: 上世纪90年代, 八十年代. */
function resolveDecades(
  { first, last, century }: NonNullable<RelativePeriod['decades']>,
  year: number,
): string {
  const here = year - (year % 100)
  const start = here + first + 100 * (century ?? (here + last <= year ? 0 : -1))
  return `${start}/${start + last - first + 9}`
}
