import type { Severity } from '@shuzhi/document'
import type { Element } from 'hast'
import { element } from '../page/element.ts'
import type { Words } from '../page/words.ts'
import type { Summary } from '../summary.ts'
import { reportLink } from './report-link.ts'
import { shareBar } from './share-bar.ts'

/** All reports, a row each; with scripts it is sorted by its heads. `rows` stands for what `reportRow` gives. */
export function reportTable(rows: string, words: Words): Element {
  const { columns } = words.index
  const number = (name: string): Element => element('th', { scope: 'col', className: ['number'] }, [name])
  return element('div', { className: ['scroll'] }, [
    element('table', { id: 'ui-reports', className: ['sortable'] }, [
      element('thead', {}, [
        element('tr', {}, [
          element('th', { scope: 'col' }, [columns.title]),
          number(columns.year),
          number(columns.characters),
          number(columns.sections),
          element('th', { scope: 'col', className: ['unsorted'] }, [columns.shares]),
          number(columns.filled),
          number(columns.blank),
          number(columns.findings),
        ]),
      ]),
      element('tbody', { lang: 'zh-Hans' }, [rows]),
    ]),
  ])
}

/** The row of one report. */
export function reportRow(summary: Summary, words: Words): Element {
  const { title, year, characters, sections, quantities, findings } = summary
  const { columns } = words.index
  const number = (name: string, value: number | null): Element =>
    element(
      'td',
      {
        className: value ? ['number'] : ['number', 'none'],
        dataName: name,
        ...(value !== null && { dataValue: value }),
      },
      [value === null ? '—' : String(value)],
    )
  const total = findings.error + findings.warning + findings.info
  return element('tr', { ...(year !== null && { dataYear: year }) }, [
    element('th', { scope: 'row' }, [
      element('a', { href: reportLink(summary) }, [title ?? words.untitled]),
      element('span', { className: ['hint'] }, [summary.id]),
    ]),
    number(columns.year, year),
    number(columns.characters, characters),
    number(columns.sections, sections),
    element('td', {}, [shareBar(summary, words)]),
    number(columns.filled, quantities.filled),
    number(columns.blank, quantities.blank),
    element(
      'td',
      {
        className: total > 0 ? ['number'] : ['number', 'none'],
        dataName: columns.findings,
        dataValue: total,
      },
      severities(findings, words),
    ),
  ])
}

const severities = (findings: Summary['findings'], words: Words): (Element | string)[] => {
  const present = (Object.keys(findings) as Severity[]).filter((severity) => findings[severity] > 0)
  return present.length === 0
    ? ['0']
    : present.map((severity) =>
        element('span', { className: ['severity', severity], title: words.severities[severity] }, [
          String(findings[severity]),
        ]),
      )
}
