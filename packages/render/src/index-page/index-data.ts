import type { Element } from 'hast'
import { element } from '../page/element.ts'
import { shownValue } from '../page/ledger-table.ts'
import type { Words } from '../page/words.ts'
import type { Summary } from '../summary.ts'
import { reportLink } from './report-link.ts'

/**
 * What the index's scripts search and list, as JSON in a data block: no script, so no policy has to allow it.
 * Reports are `[address, title]`; ledger rows and passages begin with the number of their report.
 */
export function indexData(summaries: readonly Summary[], words: Words): Element {
  const data = {
    words: {
      found: words.index.found,
      rows: words.index.rows,
      first: words.index.first,
      nothing: words.index.nothing,
    },
    reports: summaries.map((summary) => [reportLink(summary), summary.title ?? words.untitled]),
    ledger: summaries.flatMap(({ ledger }, report) =>
      ledger.map((row) => [
        report,
        row.anchor,
        row.section,
        row.action,
        row.object,
        shownValue(row, words),
        row.value,
        row.unit,
      ]),
    ),
    passages: summaries.flatMap(({ passages }, report) =>
      passages.map(({ anchor, text }) => [report, anchor, text]),
    ),
  }
  return element('script', { type: 'application/json', id: 'ui-data' }, [
    JSON.stringify(data).replaceAll('<', '\\u003c'),
  ])
}
