import fc from 'fast-check'
import type { Nodes } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { answerRows } from '../src/index-page/answer-list.ts'
import { emptyTotals } from '../src/index-page/index-totals.ts'
import { reportRow } from '../src/index-page/report-table.ts'
import { toIndexPage } from '../src/index-page/to-index-page.ts'
import { element } from '../src/page/element.ts'
import { toHtml } from '../src/page/to-html.ts'
import { toPage } from '../src/page/to-page.ts'
import { words } from '../src/page/words.ts'
import { summarize } from '../src/summary.ts'
import { nastyText, runs } from './nasty-text.ts'
import { sampleReport } from './sample-report.ts'

const withLibrary = (node: Nodes): string =>
  unified()
    .use(rehypeStringify)
    .stringify(node.type === 'root' ? node : { type: 'root', children: [node] })

test('pages are written byte for byte as rehype-stringify writes them', () => {
  for (const language of ['zh', 'en'] as const) {
    const summary = summarize(sampleReport())
    const said = words[language]
    for (const page of [
      toPage(sampleReport(), language),
      toIndexPage({ ...emptyTotals(), reports: 1 }, language, 'auto', { number: 1, isLast: true }),
      reportRow(summary, said),
      ...answerRows(summary, said),
    ]) {
      expect(toHtml(page)).toBe(withLibrary(page))
    }
  }
})

/** An element whose text and values are these words. */
const holding = (text: string, value: string): Nodes =>
  element('p', { title: value, className: ['a', 'b'], dataAt: 3, dataCopies: value, hidden: true }, [
    text,
    element('br', {}),
    element('a', { href: value, ariaLabel: text, tabIndex: -1 }, [value]),
  ])

test('so is whatever a text or a value holds', () => {
  const anything = fc.oneof(nastyText, fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(anything, anything, (text, value) => {
      expect(toHtml(holding(text, value))).toBe(withLibrary(holding(text, value)))
    }),
    runs,
  )
})

test('the check fires: one character that is not escaped is another page', () => {
  expect(toHtml(holding('&', '')).replace('&#x26;', '&')).not.toBe(withLibrary(holding('&', '')))
})

test('what no page of ours holds is a mistake of its programmer', () => {
  expect(() => toHtml({ type: 'comment', value: 'x' })).toThrow(/comment/)
})
