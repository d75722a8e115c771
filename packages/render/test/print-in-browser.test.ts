import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderPage } from '../src/render.ts'
import { build, heading, paragraph, section, sentence, title } from './build-document.ts'
import { describeInBrowser } from './in-browser.ts'
import { sampleReport } from './sample-report.ts'

const millimetre = 96 / 25.4
/** Characters that fill so many lines: the first begins two characters in. */
const lines = (count: number) => renderPage(build([paragraph(sentence('述'.repeat(28 * count - 2)))]))

type Character = { left: number; right: number; top: number }

/** The place of each character of the first sentence on paper, in millimetres. */
const charactersOf = (page: Page): Promise<Character[]> =>
  page.evaluate(`(() => {
    const text = document.querySelector('[data-at]').firstChild
    const range = document.createRange()
    return Array.from(text.data, (_, i) => {
      range.setStart(text, i)
      range.setEnd(text, i + 1)
      const { left, right, top } = range.getBoundingClientRect()
      return { left: left / ${millimetre}, right: right / ${millimetre}, top: top / ${millimetre} }
    })
  })()`)

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0

describeInBrowser('print', (open) => {
  test('a line holds 28 characters over 156 mm, 22 lines stand over 225 mm', async () => {
    const { page } = await open(lines(23))
    await page.emulateMedia({ media: 'print' })
    const characters = await charactersOf(page)
    const tops = [...new Set(characters.map(({ top }) => top))]
    const inLine = (top: number) => characters.filter((character) => character.top === top)
    expect(tops.map((top) => inLine(top).length)).toEqual([26, ...Array(22).fill(28)])
    for (const top of tops.slice(1)) {
      const line = inLine(top)
      expect(Math.abs(line.at(-1)!.right - line[0]!.left - 156)).toBeLessThan(0.5)
      for (const [i, { left }] of line.entries())
        expect(Math.abs(left - line[0]!.left - (i * 156) / 28)).toBeLessThan(0.5)
    }
    for (const [i, top] of tops.entries()) expect(Math.abs(top - tops[0]! - (i * 225) / 22)).toBeLessThan(0.5)
  })

  test('a page of the PDF is A4 and holds 22 lines, not one more', async () => {
    for (const [count, pages] of [
      [22, 1],
      [23, 2],
      [44, 2],
      [45, 3],
    ] as const) {
      const { page } = await open(lines(count))
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pagesOf(pdf)).toBe(pages)
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!
      expect(Math.abs((Number(width) / 72) * 25.4 - 210)).toBeLessThan(0.5)
      expect(Math.abs((Number(height) / 72) * 25.4 - 297)).toBeLessThan(0.5)
    }
  })

  test('a heading in the line of its paragraph leaves the lines as far apart', async () => {
    for (const depth of [1, 2, 3]) {
      const document = build([
        section('1', 'other', heading(depth, '第一条', true), paragraph(sentence('述'.repeat(80)))),
      ])
      const { page } = await open(renderPage(document))
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        const box = `document.querySelector('.run-in')`
        const [height, line] = (await page.evaluate(
          `[${box}.getBoundingClientRect().height, Number.parseFloat(getComputedStyle(${box}).lineHeight)]`,
        )) as [number, number]
        expect(Math.abs(height / line - Math.round(height / line))).toBeLessThan(0.02)
      }
    }
  })

  test('title and headings keep to the grid of lines', async () => {
    const document = build([
      title('述职报告'),
      '\n',
      section('1', 'other', heading(1, '一、情况'), '\n', paragraph(sentence('甲。'.repeat(40)))),
    ])
    const { page } = await open(renderPage(document))
    await page.emulateMedia({ media: 'print' })
    const tops = (await page.evaluate(`(() => {
      const start = document.querySelector('article').getBoundingClientRect().top
      return ['h2', '[data-at]'].map((name) => document.querySelector(name).closest('h2, p').getBoundingClientRect().top - start)
    })()`)) as number[]
    for (const top of tops) {
      const line = top / millimetre / (225 / 22)
      expect(Math.abs(line - Math.round(line))).toBeLessThan(0.05)
    }
  })

  test('what is printed is the text', async () => {
    const report = sampleReport()
    const { page } = await open(renderPage(report))
    await page.emulateMedia({ media: 'print' })
    const printed = String(await page.evaluate('document.body.innerText'))
    expect(printed.replace(/\s/g, '')).toBe(report.text.replace(/\s/g, ''))
  })

  test('no interface and no colour of facts; blanks have a pattern', async () => {
    const { page } = await open(renderPage(sampleReport()), { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const id of [
      'ui-bar',
      'ui-contents',
      'ui-legend',
      'ui-findings',
      'ui-answers',
      'ui-ledger',
      'ui-source',
    ])
      expect(await page.locator(`#${id}`).isVisible()).toBe(false)
    expect(await page.locator('.flag:visible').count()).toBe(0)
    const style =
      (await page.evaluate(`Array.from(document.querySelectorAll('#ui-text :is(.fact, .found, .blank)'), (mark) => {
      const { backgroundColor, backgroundImage, borderBottomWidth, textDecorationLine, color } = getComputedStyle(mark)
      return [mark.className.split(' ')[0], backgroundColor + borderBottomWidth + textDecorationLine + color, backgroundImage]
    })`)) as [string, string, string][]
    expect(new Set(style.map(([, plain]) => plain))).toEqual(new Set(['rgba(0, 0, 0, 0)0pxnonergb(0, 0, 0)']))
    for (const [name, , image] of style) expect(image !== 'none').toBe(name === 'blank')
  })
})
