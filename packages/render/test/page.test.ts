import { createHash } from 'node:crypto'
import { leavesOf } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../src/render.ts'
import {
  blank,
  build,
  enumeration,
  heading,
  marker,
  paragraph,
  point,
  quantity,
  section,
  sentence,
  title,
} from './build-document.ts'
import { nastyText, runs } from './nasty-text.ts'
import { byId, elementsOf, readPage, textOf } from './read-page.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()
const page = readPage(renderPage(report))
const ids = elementsOf(page).flatMap(({ properties }) =>
  properties.id === undefined ? [] : [String(properties.id)],
)

describe('the page of a report', () => {
  test('says what the text says', () => {
    const leaves = Array.from(leavesOf(report.tree), ({ span }) => report.text.slice(...span))
    expect(textOf(byId(page, 'ui-text')).replace(/\s/g, '')).toBe(leaves.join('').replace(/\s/g, ''))
  })

  test('has an anchor for each section, point, quantity and finding, and no id twice', () => {
    const [quantity, gap] = [report.text.indexOf('32人'), report.text.indexOf('三、')]
    for (const id of [
      '1',
      '1.1',
      '1.1-1',
      '2.1',
      `quantity-${quantity}-${quantity + 3}`,
      `numbering-gap-${gap}`,
      `at-numbering-gap-${gap}`,
    ]) {
      expect(ids).toContain(id)
    }
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has no link that leads nowhere', () => {
    const links = elementsOf(page, ({ tagName }) => tagName === 'a').map(({ properties }) =>
      String(properties.href),
    )
    for (const link of links.filter((link) => link.startsWith('#')))
      expect(ids).toContain(decodeURIComponent(link.slice(1)))
    expect(links.filter((link) => !link.startsWith('#'))).toEqual(['index.html'])
  })

  test('has links in no link', () => {
    const links = elementsOf(page, ({ tagName }) => tagName === 'a')
    expect(
      links.flatMap((link) =>
        link.children.flatMap((child) => elementsOf(child, ({ tagName }) => tagName === 'a')),
      ),
    ).toEqual([])
  })

  test('keeps a heading and its paragraph in one line', () => {
    const line = elementsOf(
      byId(page, '1.1'),
      ({ properties }) => String(properties.className) === 'run-in',
    )[0]!
    expect(textOf(line)).toMatch(/^（一）抓学习、强引领。坚持把学习摆在首位。一是/)
  })

  test('sets problems beside causes and measures, and says why', () => {
    const rows = elementsOf(byId(page, 'ui-answers'), ({ tagName }) => tagName === 'tr').slice(1)
    const links = elementsOf(rows[1]!, ({ tagName }) => tagName === 'a')
    expect(links.map(textOf)).toEqual(['抓得不实', '主要是作风不够扎实', '新建示范点**余个'])
    expect(links.map(({ properties }) => properties.title)).toEqual([undefined, '都提到“实”', '在同一部分'])
  })

  test('speaks English where it is asked to', () => {
    const english = readPage(renderPage(report, { language: 'en' }))
    expect(textOf(byId(english, 'ui-findings'))).toContain('the numbering skips')
    expect(elementsOf(english, ({ tagName }) => tagName === 'html')[0]!.properties.lang).toBe('en')
    expect(byId(english, 'ui-text').properties.lang).toBe('zh-Hans')
  })
})

describe('safety', () => {
  test('the policy allows the style and script of the page, and nothing else', () => {
    const [meta] = elementsOf(
      page,
      ({ properties }) => String(properties.httpEquiv) === 'Content-Security-Policy',
    )
    const [style, script] = ['style', 'script'].map((name) => {
      const [element, ...more] = elementsOf(page, ({ tagName }) => tagName === name)
      expect(more).toEqual([])
      return createHash('sha256').update(textOf(element!)).digest('base64')
    })
    expect(meta!.properties.content).toBe(
      `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`,
    )
  })

  test('whatever a report holds is text, in every place where the page shows it', () => {
    const shape = (text: string) => {
      const document = build(
        [
          title(text),
          '\n',
          section(
            '1',
            'other',
            heading(1, text),
            '\n',
            paragraph(sentence(text), enumeration(point('1-1', 1, marker(text), sentence(text)))),
          ),
        ],
        () => ({
          facts: [
            { ...quantity([0, text.length], 1, text), action: { span: [0, text.length], given: 'stated' } },
          ],
          findings: [{ ...blank([0, text.length]), data: { mask: text } }],
        }),
      )
      return elementsOf(readPage(renderPage({ ...document, source: { ...document.source, path: text } })))
    }
    const names = (text: string) =>
      shape(text).map(({ tagName, properties }) => `${tagName} ${Object.keys(properties)}`)
    const plain = names('党建')
    fc.assert(
      // Line ends make breaks, which are elements by right.
      fc.property(
        nastyText.filter((text) => !/[\r\n]/.test(text)),
        (text) => {
          expect(names(text)).toEqual(plain)
        },
      ),
      { ...runs, numRuns: 150 },
    )
    expect(names('党建')).not.toEqual(elementsOf(readPage('<p>党建</p>')).map(({ tagName }) => tagName))
  })
})
