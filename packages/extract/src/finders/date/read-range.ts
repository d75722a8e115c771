import { nextYearWords } from '../../lexicon/times/dates.ts'
import { betweenCloser, betweenJoints } from '../../lexicon/words/clause-words.ts'
import { characterKinds, rangeJoint } from '../../scan/characters.ts'
import type { Scan } from '../../scan/scan.ts'
import { endsWord, opensOther } from '../../scan/word-borders.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import { datePartAt } from './date-part.ts'
import type { Moment } from './iso.ts'
import { type ReadMoment, readDay, readMoment, readMonth, yearMark, yearMoment } from './read-moment.ts'
import { readNumber, type WrittenNumber } from './read-number.ts'

/** A period that was read: both its ends, and where it stops. */
export type ReadRange = { from: Moment; to: Moment; end: number; narrowed?: Moment }

const dashes = ['——', '—', '–', '-', '－', '~', '～', '至', '到']

/** What a period can begin with: the number at a place of the text, and the moment that it says by itself. */
export type Opening = { at: number; number: WrittenNumber; moment: ReadMoment | undefined }

/** Reads `2019—2022年`, `2019年至2022年`, `2022年1—9月`, `2022年1月至2023年3月`, `3月5日至8日`, `11月至次年2月`, `2015年和2018年之间`, `4月12—19日`, `1999.08—2002.02`, `1—3季度`. */
export function readRange(scan: Scan, opening: Opening): ReadRange | undefined {
  return (
    readOpenYears(scan, opening) ??
    readOpenMonths(scan, opening) ??
    readQuarters(scan, opening) ??
    readOpenDays(scan, opening) ??
    readPoints(scan.text, opening) ??
    readClosed(scan, opening)
  )
}

/** `2019—2022年`: the first year has no 年. */
function readOpenYears(scan: Scan, { number: first }: Opening): ReadRange | undefined {
  if (first.style === 'numeral' || (first.style === 'digits' && first.digits !== 4)) return undefined
  const next = afterDash(scan.text, first.end)
  const second = next === undefined ? undefined : readNumber(scan, next)
  const mark = second ? yearMark(scan.text, second.end) : 0
  if (!second || second.style === 'numeral' || mark === 0) return undefined
  if (second.style === 'digits' && second.digits !== 4 && second.digits !== 2) return undefined
  if (first.style === 'mask' && second.style === 'digits' && second.digits !== 4) return undefined
  const end = second.end + mark
  return closed(scan.text, yearMoment(first), { moment: yearMoment(second), end, finest: 'year' })
}

/** `1—9月`, with a year before or not: the first month has no 月. */
function readOpenMonths(scan: Scan, { number: year }: Opening): ReadRange | undefined {
  const dated = isDatedYear(scan.text, year)
  const first = dated ? readNumber(scan, year.end + 1) : year
  if (!first || first.style === 'mask' || first.value === null || first.value < 1 || first.value > 12)
    return undefined
  const next = afterDash(scan.text, first.end)
  const second = next === undefined ? undefined : readMonth(scan, next, { masked: false })
  if (second?.finest !== 'month') return undefined
  const base = dated ? yearMoment(year) : { masked: false }
  const moment = { ...base, ...second.moment, masked: base.masked }
  return closed(scan.text, { ...base, month: first.value }, { ...second, moment })
}

const quarters = /^第?([1-4一二三四])(?:——|[—–\-－~～至到])第?([1-4一二三四])季度/

/** `1—3季度`, `2020年一至三季度`. */
function readQuarters(scan: Scan, { at, number: year }: Opening): ReadRange | undefined {
  const dated = isDatedYear(scan.text, year)
  const start = dated ? year.end + 1 : at
  const found = quarters.exec(scan.text.slice(start, start + 9))
  if (!found) return undefined
  const [first, last] = [quarterOf(found[1]!), quarterOf(found[2]!)]
  const base = dated ? yearMoment(year) : { masked: false }
  return {
    from: { ...base, month: 3 * first - 2 },
    to: { ...base, month: 3 * last },
    end: start + found[0].length,
  }
}

const quarterOf = (written: string): number => '一二三四'.indexOf(written) + 1 || Number(written)

/** A year with 年, whole or masked, that months can stand behind. */
const isDatedYear = (text: string, year: WrittenNumber): boolean =>
  text[year.end] === '年' && (year.style === 'mask' || year.digits === 4)

/** `4月12—19日`, with a year before or not: the first day has no 日. */
function readOpenDays(scan: Scan, { moment: month }: Opening): ReadRange | undefined {
  if (month?.finest !== 'month' || scan.text[month.end - 1] !== '月') return undefined
  const first = readNumber(scan, month.end)
  if (!first || first.style === 'mask' || first.value === null || first.value < 1 || first.value > 31)
    return undefined
  const next = afterDash(scan.text, first.end)
  const second = next === undefined ? undefined : readDay(scan, next, month.moment)
  return second && { from: { ...month.moment, day: first.value }, to: second.moment, end: second.end }
}

const points =
  /^((?:19|20)\d\d)\.(0[1-9]|1[0-2])(?:——|[—–\-－~～至])((?:19|20)\d\d)\.(0[1-9]|1[0-2])(?![\d.])/

/** `1999.08—2002.02`: years with months, as posts held are listed. */
function readPoints(text: string, { at }: Opening): ReadRange | undefined {
  const found = text[at + 4] === '.' ? points.exec(text.slice(at, at + 18)) : null
  if (!found) return undefined
  const moment = (year: string, month: string): Moment => ({
    year: Number(year),
    month: Number(month),
    masked: false,
  })
  return { from: moment(found[1]!, found[2]!), to: moment(found[3]!, found[4]!), end: at + found[0].length }
}

/** Two moments with their marks: `2022年1月至2023年3月`, `3月5日至8日`. */
function readClosed(scan: Scan, { moment: first }: Opening): ReadRange | undefined {
  const next = first && (afterDash(scan.text, first.end) ?? afterJoint(scan, first))
  if (!first || next === undefined) return undefined
  const second: ReadMoment | undefined =
    readMoment(scan, next) ??
    inNextYear(scan, next) ??
    (first.finest === 'day' ? readDay(scan, next, { masked: false }) : undefined)
  if (!second) return undefined
  if (first.finest === 'year' && second.moment.year === undefined && !second.moment.masked) return undefined
  return closed(scan.text, first.moment, second)
}

/** 次年2月, where a month ends a period that began in another. */
function inNextYear(scan: Scan, at: number): ReadMoment | undefined {
  const length = nextYears.longestAt(scan.text, at)
  const month = length > 0 ? readMonth(scan, at + length, { masked: false }) : undefined
  return month && { ...month, moment: { ...month.moment, isNext: true } }
}

const nextYears = wordTrie(nextYearWords)

/** Behind 和 or 与 where the moment that follows is closed by 之间 or 间: 2015年和2018年之间, no list of two. */
function afterJoint(scan: Scan, { end, finest }: ReadMoment): number | undefined {
  if (!betweenJoints.has(scan.text[end] ?? '')) return undefined
  const second = readMoment(scan, end + 1)
  return second?.finest === finest && closesBetween(scan, second.end) ? end + 1 : undefined
}

/** 之间, and 间 that is a word by itself or the end of 年间, and begins no other one (间伐, 间隔, 间作). */
const closesBetween = (scan: Scan, at: number): boolean =>
  scan.text.startsWith(betweenCloser, at) ||
  (scan.text[at] === '间' && endsWord(scan, at + 1) && !opensOther(scan, at))

/** A period up to a moment, with the part of that (度, 上半年, 底) that stands behind it. */
function closed(text: string, from: Moment, { moment, end: behind, finest }: ReadMoment): ReadRange {
  const { length, months, isEdge } = datePartAt(text, behind, finest)
  const end = behind + length
  const last = months ? { ...moment, month: months[1] } : moment
  return isEdge ? { from, to: moment, end, narrowed: last } : { from, to: last, end }
}

/** The place behind a dash, and behind the blanks that stand around it: 2019 - 2022年. */
function afterDash(text: string, at: number): number | undefined {
  const start = text[at] === ' ' ? at + 1 : at
  if (!(characterKinds[text.charCodeAt(start)]! & rangeJoint)) return undefined
  const dash = dashes.find((mark) => text.startsWith(mark, start))
  if (dash === undefined) return undefined
  const end = start + dash.length
  return text[end] === ' ' ? end + 1 : end
}
