import type { Extracted, Language } from '@shuzhi/document'
import type { Element, ElementContent, Root } from 'hast'
import { ledgerOf } from '../ledger.ts'
import { type Summary, summarize, titleOf } from '../summary.ts'
import { assetsOf } from './assets.ts'
import { contents } from './contents.ts'
import { element } from './element.ts'
import { findingList } from './finding-list.ts'
import { ledgerTable } from './ledger-table.ts'
import { legend } from './legend.ts'
import { pageShell } from './page-shell.ts'
import { sourceView } from './source-view.ts'
import { toHast } from './to-hast.ts'
import { type Words, words } from './words.ts'

const assets = assetsOf({
  style: [
    'colors.css',
    'base.css',
    'report.css',
    'marks.css',
    'findings.css',
    'panels.css',
    'tables.css',
    'source.css',
    'print.css',
  ],
  script: [
    'start.js',
    'legend.js',
    'fact-card.js',
    'findings.js',
    'find-in-text.js',
    'contents.js',
    'source.js',
    'tables.js',
  ],
})

/** The page of a report as hast: bar, contents, text, ledger, source, and beside them what is marked and what is to be checked. */
export function toPage(document: Extracted, language: Language): Root {
  const said = words[language]
  const title = titleOf(document)
  return pageShell({
    title: title ?? document.id,
    lang: said.lang,
    assets: assets(),
    body: [
      bar(said),
      element('div', { id: 'ui-layout' }, [
        element('nav', { id: 'ui-contents', ariaLabel: said.contents }, navigation(document, said)),
        element('main', {}, [
          element('div', { className: ['sheet'] }, [
            ...(title === null ? [element('h1', { className: ['untitled'] }, [said.untitled])] : []),
            element('article', { id: 'ui-text', lang: 'zh-Hans' }, toHast(document, language)),
          ]),
        ]),
        element('aside', { ariaLabel: said.findings }, [
          overview(summarize(document), said),
          legend(document.facts, document.masks, said),
          findingList(document, language),
        ]),
        ledgerTable(ledgerOf(document), said),
        sourceView(document, said),
      ]),
      element('div', { id: 'ui-card', role: 'status', hidden: true }),
    ],
  })
}

const bar = (said: Words): Element =>
  element('header', { id: 'ui-bar' }, [
    element('a', { href: 'index.html' }, [said.allReports]),
    element('div', { className: ['find', 'scripted'], role: 'search' }, [
      element('input', {
        type: 'search',
        id: 'ui-find',
        placeholder: said.search,
        ariaLabel: said.search,
        autoComplete: ['off'],
        spellCheck: 'false',
      }),
      element('output', { htmlFor: ['ui-find'] }),
      element(
        'button',
        { type: 'button', dataFind: 'previous', ariaLabel: said.searchPrevious, title: said.searchPrevious },
        ['↑'],
      ),
      element(
        'button',
        { type: 'button', dataFind: 'next', ariaLabel: said.searchNext, title: said.searchNext },
        ['↓'],
      ),
    ]),
    element('div', { className: ['actions', 'scripted'] }, [
      element('button', { type: 'button', id: 'ui-marks', ariaPressed: 'true' }, [said.marks]),
      element('button', { type: 'button', id: 'ui-beside', ariaPressed: 'false' }, [said.beside]),
      element('button', { type: 'button', id: 'ui-print' }, [said.print]),
    ]),
  ])

function navigation(document: Extracted, said: Words): ElementContent[] {
  const list = contents(document)
  const below: [string, string][] = [
    ['ui-findings', said.findings],
    ['ui-ledger', said.ledger],
    ['ui-source', said.source],
  ]
  return [
    element('details', { open: true }, [
      element('summary', {}, [said.contents]),
      ...(list ? [list] : []),
      element(
        'ul',
        {},
        below.map(([id, name]) => element('li', {}, [element('a', { href: `#${id}` }, [name])])),
      ),
    ]),
  ]
}

function overview({ characters, sections, quantities, blanks }: Summary, said: Words): Element {
  const counts: [number, string][] = [
    [characters, said.characters],
    [sections, said.sections],
    [quantities.filled + quantities.blank, said.facts.quantity],
    [blanks, said.blanks],
  ]
  return element(
    'dl',
    { className: ['overview'] },
    counts.map(([count, name]) =>
      element('div', {}, [element('dt', {}, [name]), element('dd', {}, [count.toLocaleString('en')])]),
    ),
  )
}
