import type { Language } from '@shuzhi/document'
import type { Element, ElementContent, Root } from 'hast'
import { assetsOf } from '../page/assets.ts'
import { element } from '../page/element.ts'
import { overview } from '../page/overview.ts'
import { pageShell } from '../page/page-shell.ts'
import type { Theme } from '../page/theme.ts'
import { type Words, words } from '../page/words.ts'
import { answerList } from './answer-list.ts'
import { indexData } from './index-data.ts'
import { type IndexPart, partLinks } from './index-part.ts'
import type { IndexTotals } from './index-totals.ts'
import { reportTable } from './report-table.ts'
import { shareLegend } from './share-bar.ts'

const assets = assetsOf({
  style: [
    'colors.css',
    'base.css',
    'overview.css',
    'tables.css',
    'answers.css',
    'marks.css',
    'index.css',
    'search-results.css',
  ],
  script: ['start.js', 'tables.js', 'index-data.js', 'index-filter.js', 'index-search.js', 'index-ledger.js'],
})

/** A character that no page of ours has: it stands for what the reports give. */
export const hole = '\0'

/**
 * The index over reports as hast, or a page of it: table, search, problems beside plans, and the ledger over all. Where there are reports it has three
 * holes: for their rows in the table, for those in the list of problems, and for their data.
 */
export function toIndexPage(totals: IndexTotals, language: Language, theme: Theme, part: IndexPart): Root {
  const said = words[language]
  return pageShell({
    title: said.index.heading,
    lang: said.lang,
    theme,
    assets: assets(theme),
    body: [
      element('main', { id: 'ui-index' }, [
        heading(totals, said),
        ...partLinks(part, said),
        ...body(totals, said),
      ]),
    ],
  })
}

function body(totals: IndexTotals, said: Words): ElementContent[] {
  if (totals.reports === 0) return [element('p', {}, [said.index.empty])]
  return [
    tools(totals, said),
    element('section', { id: 'ui-results', hidden: true, ariaLive: 'polite' }),
    reportTable(hole, said),
    element('p', { id: 'ui-no-report', className: ['hint'], hidden: true }, [said.index.nothing]),
    element('button', {
      type: 'button',
      id: 'ui-all-reports',
      className: ['scripted'],
      dataWords: said.index.all,
      hidden: true,
    }),
    shareLegend(said),
    answerList(totals.reports, hole, said),
    ledger(said),
    indexData(hole, said),
  ]
}

function heading(totals: IndexTotals, said: Words): Element {
  return element('header', {}, [
    element('h1', {}, [said.index.heading]),
    overview([
      { count: totals.reports, name: said.index.reports },
      { count: totals.characters, name: said.characters },
      { count: totals.quantities, name: said.facts.quantity },
      { count: totals.blanks, name: said.blanks },
    ]),
  ])
}

function tools(totals: IndexTotals, said: Words): Element {
  const years = [...totals.years].sort((a, b) => b - a)
  const input = (id: string, name: string): Element =>
    element('input', { type: 'search', id, placeholder: name, ariaLabel: name, autoComplete: ['off'] })
  return element('div', { className: ['tools', 'scripted'] }, [
    input('ui-search', said.index.search),
    input('ui-filter', said.index.filter),
    element('select', { id: 'ui-year', ariaLabel: said.index.columns.year }, [
      element('option', { value: '' }, [said.index.anyYear]),
      ...years.map((year) => element('option', { value: String(year) }, [String(year)])),
    ]),
  ])
}

const ledger = (said: Words): Element =>
  element('details', { id: 'ui-all-numbers' }, [
    element('summary', {}, [element('h2', {}, [said.ledger])]),
    element('noscript', {}, [element('p', {}, [said.index.scriptsOnly])]),
    element('div', { className: ['tools', 'scripted'] }, [
      element('input', {
        type: 'search',
        id: 'ui-ledger-filter',
        placeholder: said.index.filterRows,
        ariaLabel: said.index.filterRows,
      }),
      element('output', { htmlFor: ['ui-ledger-filter'], className: ['hint'] }),
      element('button', { type: 'button', id: 'ui-copy-numbers', dataCopied: said.copied }, [said.copy]),
    ]),
    element('div', { className: ['scroll', 'scripted'] }, [
      element('table', { id: 'ui-numbers' }, [
        element('thead', {}, [
          element('tr', {}, [
            ...[
              said.index.columns.report,
              said.columns.section,
              said.columns.action,
              said.columns.object,
            ].map((name) => element('th', { scope: 'col' }, [name])),
            element('th', { scope: 'col', className: ['number'] }, [said.columns.value]),
            element('th', { scope: 'col' }, [said.columns.unit]),
          ]),
        ]),
        element('tbody', { lang: 'zh-Hans' }),
      ]),
    ]),
  ])
