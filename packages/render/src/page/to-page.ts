import type { Extracted, Language } from '@shuzhi/document'
import type { Element, ElementContent, Root } from 'hast'
import { type Summary, summarize } from '../summary.ts'
import { answerTable } from './answer-table.ts'
import { assetsOf } from './assets.ts'
import { contents } from './contents.ts'
import { element } from './element.ts'
import { findingList } from './finding-list.ts'
import { ledgerTable } from './ledger-table.ts'
import { legend } from './legend.ts'
import { overview } from './overview.ts'
import { pageShell } from './page-shell.ts'
import { sourceView } from './source-view.ts'
import type { Theme } from './theme.ts'
import { toHast } from './to-hast.ts'
import { type Words, words } from './words.ts'

const assets = assetsOf({
  style: [
    'colors.css',
    'base.css',
    'report.css',
    'marks.css',
    'findings.css',
    'overview.css',
    'panels.css',
    'tables.css',
    'answers.css',
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
export function toPage(document: Extracted, language: Language, theme: Theme = 'auto'): Root {
  const said = words[language]
  const summary = summarize(document)
  const answers = answerTable(summary.answers, said)
  return pageShell({
    title: summary.title ?? document.id,
    lang: said.lang,
    theme,
    assets: assets(theme),
    body: [
      bar(said),
      element('div', { id: 'ui-layout' }, [
        element(
          'nav',
          { id: 'ui-contents', ariaLabel: said.contents },
          navigation(document, summary, answers !== null, said),
        ),
        element('main', {}, [
          element('div', { className: ['sheet'] }, [
            ...(summary.title === null ? [element('h1', { className: ['untitled'] }, [said.untitled])] : []),
            element('article', { id: 'ui-text', lang: 'zh-Hans' }, toHast(document, language)),
            ...(summary.characters === 0 ? [element('p', { className: ['no-text'] }, [said.noText])] : []),
          ]),
          ...(answers ? [answers] : []),
        ]),
        element('aside', { ariaLabel: said.findings }, [
          legend(document.facts, document.masks, said),
          findingList(document, language),
        ]),
        ledgerTable(summary.ledger, said),
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

function navigation(
  document: Extracted,
  summary: Summary,
  hasAnswers: boolean,
  said: Words,
): ElementContent[] {
  const list = contents(document)
  const below: [string, string][] = [
    ['ui-findings', said.findings],
    ...(hasAnswers ? [['ui-answers', said.answers.heading] as [string, string]] : []),
    ['ui-ledger', said.ledger],
    ['ui-source', said.source],
  ]
  const { characters, sections, quantities, blanks } = summary
  return [
    overview([
      { count: characters, name: said.characters },
      { count: sections, name: said.sections },
      { count: quantities.filled + quantities.blank, name: said.facts.quantity, href: '#ui-ledger' },
      { count: blanks, name: said.blanks, href: '#ui-findings' },
    ]),
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
