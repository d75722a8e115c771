import { bySpan, type DateFact } from '@shuzhi/document'
import { figurativeDays, periodComparisons, relativeDates } from '../../lexicon/times/dates.ts'
import { isInLink } from '../../scan/links.ts'
import { numbersOf } from '../../scan/numbers.ts'
import { phrasesOf } from '../../scan/phrases.ts'
import type { Finder } from '../finder.ts'
import { dateAt, isNumberPart } from './date-at.ts'
import { listedYears } from './listed-years.ts'
import type { Reading } from './reading.ts'
import { resolveDates } from './resolve-dates.ts'
import { tellDate } from './tell-date.ts'

/** Dates, years and periods (时间), absolute ones with their value, relative ones with what they mean in a report on a known year. */
export const date: Finder = {
  name: 'date',
  find(scan): DateFact[] {
    const told = phrasesOf(scan)
      .filter(({ kind, start, end }) => kind === 'relative date' && isTime(scan.text, start, end))
      .map(({ start, end }) => tellDate(scan, start, end))
    const readings: Reading[] = [...told]
    let until = 0
    let next = 0
    for (const at of numbersOf(scan)) {
      while (next < told.length && told[next]!.span[1] <= at) next += 1
      if (at < until || (next < told.length && told[next]!.span[0] <= at) || isInLink(scan, at)) continue
      const found = dateAt(scan, at)
      if (!found) continue
      const year = yearOf(found)
      if (year !== undefined) readings.push(...listedYears(scan.text, at, year))
      readings.push(found)
      until = found.span[1]
    }
    return resolveDates(scan, readings.sort(bySpan))
  },
}

/** A year in digits alone, which others may stand before in a list. */
const yearOf = (reading: Reading): number | undefined =>
  reading.rule !== 'date' || reading.narrowed || reading.from.month !== undefined
    ? undefined
    : reading.from.year

/** Whether a phrase is a time here: no end of a length, no figure of speech, no months of anything but a year. */
const isTime = (text: string, start: number, end: number): boolean =>
  !isLengthEnd(text, start) &&
  !isFigurative(text, start, end) &&
  (text[start] !== '前' || !text.startsWith('个月', end - 2) || isOfYear(text, start, end))

/**
 * 前三个月 as the first months of a year: they open their clause, and the sentence compares its figures as those of a year are, or has any where they
 * are more than half of it. Else they are counted from where something began (竣工前三个月, 合同期一年，前三个月为试用期), as they are beside the last
 * ones of it (后三个月).
 */
function isOfYear(text: string, start: number, end: number): boolean {
  if (/[\p{Script=Han}\d]/u.test(text[start - 1] ?? '')) return false
  const rest = restOfSentence.exec(text.slice(end, end + longestSentence))![0]
  if (lastMonths.test(rest)) return false
  const months = relativeDates.get(text.slice(start, end))?.months?.[1] ?? 0
  return periodComparisons.some((word) => rest.includes(word)) || (months > halfYear && /\d/.test(rest))
}

const halfYear = 6
const longestSentence = 80
const restOfSentence = /^[^。；！？\n]*/
const lastMonths = /[后余下][\d一两二三四五六七八九十]{1,2}个月/

/** 三五年 + 内: the end of a length of time. */
const isLengthEnd = (text: string, start: number): boolean =>
  text[start] === '年' &&
  start > 0 &&
  (isNumberPart(text.charCodeAt(start - 1)) || '几数多'.includes(text[start - 1]!))

/** 更加美好的 + 明天. */
const isFigurative = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '的' && figurativeDays.has(text.slice(start, end))
