import type { Leaf } from '@shuzhi/document'
import { contains } from '@shuzhi/document'
import type { Scan } from '../../scan/scan.ts'
import type { Reading } from './reading.ts'

/** The year in which a report speaks, which it calls 今年, and whether it is also the year that it covers. */
export type ReportYear = { year: number; covered: boolean }

/** Reports that are delivered in a new year, on the one before and the one ahead. */
const delivered = /政府工作报告/

/** A sentence that says what the report is on: 现将2022年工作情况报告如下. */
const announcing = /述职|汇报|报告如下|总结如下|工作情况/

/** A plan for the next year, in whose report that one is 今年: 2021年计划执行情况和2022年计划草案. */
const draft = /草案/

// What is signed or delivered in these months can be on the year before.
const firstMonths = 3
// How many sentences can open a report.
const opening = 6

/**
 * The year that a report is on: the one in its title, in a sentence of its opening that announces it, or of its dateline. Undefined where
 * none says it, or a dateline of a new year leaves it open.
 */
export function reportYear({ text, leaves }: Scan, readings: readonly Reading[]): ReportYear | undefined {
  const wordsOf = ({ span }: Leaf): string => text.slice(...span)
  const titles = leaves.filter(({ type }) => type === 'title').slice(0, opening)
  const isDelivered = titles.some((title) => delivered.test(wordsOf(title)))
  for (const title of titles) {
    const dated = datesIn(readings, title)
    const date = draft.test(wordsOf(title)) ? dated.at(-1) : dated[0]
    if (date) return { year: date.year, covered: !isDelivered && !isNewYear(date.month) }
  }
  for (const sentence of leaves.filter(({ type }) => type === 'sentence').slice(0, opening)) {
    const dated = announcing.test(wordsOf(sentence)) ? datesIn(readings, sentence) : []
    if (dated.length === 1) return { year: dated[0]!.year, covered: !isDelivered }
  }
  const datelines = leaves.filter(({ type }) => type === 'dateline')
  const signed = datelines.flatMap((dateline) => datesIn(readings, dateline))[0]
  if (signed?.month === undefined || (isNewYear(signed.month) && !isDelivered)) return undefined
  return { year: signed.year, covered: !isDelivered }
}

const isNewYear = (month: number | undefined): boolean => month !== undefined && month <= firstMonths

/** The years that a leaf writes out, each with its month where one is written. */
const datesIn = (
  readings: readonly Reading[],
  { span }: Leaf,
): { year: number; month: number | undefined }[] =>
  readings.flatMap((reading) => {
    if (reading.rule !== 'date' || !contains(span, reading.span)) return []
    const { year, month } = reading.from
    return year === undefined ? [] : [{ year, month }]
  })
