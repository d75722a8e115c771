import type { Element } from 'hast'
import { element } from '../page/element.ts'
import { shownValue } from '../page/ledger-table.ts'
import type { Words } from '../page/words.ts'
import type { Summary } from '../summary.ts'
import { reportLink } from './report-link.ts'

/** What the index's scripts search and list of one report: `[address, title, ledger, passages]`, the last two in rows. */
export const reportData = (summary: Summary, words: Words): unknown[] => [
  reportLink(summary),
  summary.title ?? words.untitled,
  summary.ledger.map((row) => [
    row.anchor,
    row.section,
    row.action,
    row.object,
    shownValue(row, words),
    row.value,
    row.unit,
  ]),
  summary.passages.map(({ anchor, text }) => [anchor, text]),
]

/** The data of all reports, which `reports` holds, and the words for it, as JSON in a data block: no script, so no policy has to allow it. */
export function indexData(reports: string, { index: { found, rows, first, nothing } }: Words): Element {
  const said = JSON.stringify({ found, rows, first, nothing })
  return element('script', { type: 'application/json', id: 'ui-data' }, [
    `{"words":${inScript(said)},"reports":[${reports}]}`,
  ])
}

/** JSON as it may stand in a script: nothing in it ends the element. */
export const inScript = (json: string): string => json.replaceAll('<', '\\u003c')
