import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { renderPage } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import { build, paragraph, sentence } from './build-document.ts'
import { describeInBrowser } from './in-browser.ts'
import { sampleReport } from './sample-report.ts'

/** What axe-core finds against a page, each with where. */
async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`${axe.source}; undefined`)
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)
}

const report = sampleReport()
const bare = build([paragraph(sentence('平稳。'))])
const pages: [string, string][] = [
  ['a report', renderPage(report)],
  ['a report in English', renderPage(report, { language: 'en' })],
  ['a report with nothing in it', renderPage(build([]))],
  ['a report without a title', renderPage(bare)],
  ['the index', renderIndex([summarize(report), summarize(bare)])],
  ['the index of nothing', renderIndex([])],
]

describeInBrowser('axe-core finds nothing against', (open) => {
  test.each(pages)('%s', async (_, html) => {
    const { page } = await open(html)
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await violationsOf(page)).toEqual([])
      }
    }
  })

  test('what is open: the source beside the text, hits, a card, results', async () => {
    const { page } = await open(renderPage(report))
    await page.fill('#ui-find', '党')
    await page.click('#ui-beside')
    await page.locator('.fact.term').hover()
    expect(await violationsOf(page)).toEqual([])
    const index = await open(renderIndex([summarize(report)]))
    await index.page.fill('#ui-search', '党')
    expect(await violationsOf(index.page)).toEqual([])
  })

  test('but it does find what is wrong', async () => {
    const { page } = await open(renderPage(report))
    await page.evaluate("document.documentElement.style.setProperty('--soft', '#c5c3bd')")
    expect((await violationsOf(page)).join()).toContain('color-contrast')
  })
})
