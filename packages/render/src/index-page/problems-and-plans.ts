import type { Element } from 'hast'
import type { Outline } from '../outline.ts'
import { element } from '../page/element.ts'
import type { Words } from '../page/words.ts'
import type { Summary } from '../summary.ts'
import { reportLink } from './report-link.ts'

/** Up to so many reports the list stands open: it is what one compares. */
const few = 20

/** What each report names as problems, beside what it plans; each linked to its place. */
export const problemsAndPlans = (summaries: readonly Summary[], words: Words): Element =>
  element('details', { id: 'ui-problems', open: summaries.length <= few }, [
    element('summary', {}, [element('h2', {}, [words.index.problemsAndPlans])]),
    element('table', {}, [
      element('thead', {}, [
        element(
          'tr',
          {},
          [words.index.columns.report, words.index.problems, words.index.plans].map((name) =>
            element('th', { scope: 'col' }, [name]),
          ),
        ),
      ]),
      element(
        'tbody',
        { lang: 'zh-Hans' },
        summaries.map((summary) =>
          element('tr', {}, [
            element('th', { scope: 'row' }, [
              element('a', { href: reportLink(summary) }, [summary.title ?? words.untitled]),
            ]),
            element('td', { dataName: words.index.problems }, [list(summary, summary.problems, words)]),
            element('td', { dataName: words.index.plans }, [list(summary, summary.plans, words)]),
          ]),
        ),
      ),
    ]),
  ])

const list = (summary: Summary, items: readonly Outline[], words: Words): Element =>
  items.length === 0
    ? element('span', { className: ['hint'] }, [words.index.none])
    : element(
        'ul',
        {},
        items.map(({ anchor, text }) =>
          element('li', {}, [element('a', { href: reportLink(summary, anchor) }, [text])]),
        ),
      )
