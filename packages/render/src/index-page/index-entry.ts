import type { Language } from '@shuzhi/document'
import { z } from 'zod'
import { toHtml } from '../page/to-html.ts'
import { words } from '../page/words.ts'
import type { Summary } from '../summary.ts'
import { answerRows } from './answer-list.ts'
import { inScript, reportData } from './index-data.ts'
import { reportRow } from './report-table.ts'

const count = z.int().nonnegative()

/** What an index says of one report, written already: it takes a small part of a summary's memory, and an index holds many. Plain JSON. */
export const IndexEntry = z.object({
  /** What the index adds up over all reports; and the year, by which it filters. */
  year: z.int().nullable(),
  characters: count,
  quantities: count,
  blanks: count,
  /** HTML: the report's row in the table, and its rows in the list of problems. */
  row: z.string(),
  answers: z.string(),
  /** JSON as it stands in a script: what the index's scripts search and list. */
  data: z.string(),
})
export type IndexEntry = z.infer<typeof IndexEntry>

/** Writes what the index says of a report, in Chinese unless told. */
export function indexEntry(summary: Summary, { language = 'zh' }: { language?: Language } = {}): IndexEntry {
  const said = words[language]
  const { year, characters, quantities, blanks } = summary
  return {
    year,
    characters,
    quantities: quantities.filled + quantities.blank,
    blanks,
    row: toHtml(reportRow(summary, said)),
    answers: answerRows(summary, said)
      .map((row) => toHtml(row))
      .join(''),
    data: inScript(JSON.stringify(reportData(summary, said))),
  }
}
