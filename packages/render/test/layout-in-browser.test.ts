import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { renderPage } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import { build, paragraph, sentence, title } from './build-document.ts'
import { describeInBrowser } from './in-browser.ts'
import { longReport } from './long-report.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()
const reportPage = renderPage(report)
const index = renderIndex([summarize(report), summarize(longReport(3))])
/** Words that no line can be broken in, where a reader's screen may end. */
const unbroken = renderPage(build([title('长'.repeat(300)), '\n', paragraph(sentence('w'.repeat(300)))]))

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth')

describeInBrowser('the layout', (open) => {
  test.each([
    ['a phone', 360, 740, 1],
    ['a tablet', 768, 1024, 1],
    // Zoom of 200 % on a screen of 1440: half as many CSS pixels, twice as large.
    ['200 %', 720, 450, 2],
    ['400 % of 1280, as WCAG wants it', 320, 256, 4],
  ])('nothing is wider than the screen: %s', async (_, width, height, deviceScaleFactor) => {
    for (const html of [reportPage, index, unbroken]) {
      const { page } = await open(html, { viewport: { width, height }, deviceScaleFactor })
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      expect(await widthOf(page)).toBe(width)
      for (const button of await page.locator('#ui-bar :is(button, a, input):visible').all()) {
        const { x, width: own } = (await button.boundingBox())!
        expect(x >= 0 && x + own <= width).toBe(true)
      }
    }
  })

  test('it is dark where the reader wants it dark', async () => {
    for (const [colorScheme, bright] of [
      ['light', true],
      ['dark', false],
    ] as const) {
      for (const html of [reportPage, index]) {
        const { page } = await open(html, { colorScheme })
        const ground = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
        expect(Number(/\d+/.exec(String(ground))![0]) > 128).toBe(bright)
      }
    }
  })

  test('the text has the measure and the indent of the genre', async () => {
    const { page } = await open(renderPage(longReport(3)), { viewport: { width: 1440, height: 900 } })
    const [width, size, indent, align] = (await page.evaluate(`(() => {
      const line = getComputedStyle(document.querySelector('article p'))
      return [line.width, line.fontSize, line.textIndent, getComputedStyle(document.querySelector('h1')).textAlign]
    })()`)) as string[]
    const em = Number.parseFloat(size!)
    expect(Number.parseFloat(width!) / em).toBeCloseTo(42, 0)
    expect(Number.parseFloat(indent!) / em).toBe(2)
    expect(align).toBe('center')
  })

  test('levels are told apart as in official documents, severities by shape', async () => {
    const { page } = await open(reportPage)
    const [faces, shapes] = (await page.evaluate(`[
      ['h1', '.level-1', '.level-2', '#ui-text p'].map((name) => getComputedStyle(document.querySelector(name)).fontFamily),
      ['error', 'warning', 'info'].map((name) => {
        const mark = document.querySelector('.finding .severity')
        mark.className = 'severity ' + name
        return getComputedStyle(mark, '::before').content
      }),
    ]`)) as [string[], string[]]
    for (const [i, face] of ['小标宋', '黑体', '楷体', '仿宋'].entries()) expect(faces[i]).toContain(face)
    expect(shapes).toEqual(['"■"', '"▲"', '"●"'])
  })

  test('all is done by keyboard, in the order in which it is seen', async () => {
    const { page } = await open(reportPage, { viewport: { width: 1440, height: 900 } })
    const reached: string[] = []
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab')
      reached.push(
        String(
          await page.evaluate(`(() => {
            const { id, textContent, value, tagName } = document.activeElement
            return id || value || (tagName === 'BODY' ? '' : textContent)
          })()`),
        ),
      )
    }
    const order = [
      '全部报告',
      'ui-find',
      '↑',
      '↓',
      'ui-marks',
      'ui-beside',
      'ui-print',
      '四、下步打算',
      'quantity',
    ]
    expect(order.map((name) => reached.indexOf(name)).filter((at) => at < 0)).toEqual([])
    expect(order.map((name) => reached.indexOf(name))).toEqual(
      order.map((name) => reached.indexOf(name)).sort((a, b) => a - b),
    )
    await page.focus('#ui-legend input[value=quantity]')
    await page.keyboard.press('Space')
    expect(await page.isChecked('#ui-legend input[value=quantity]')).toBe(false)
    await page.focus('#ui-ledger-table th.number button')
    await page.keyboard.press('Enter')
    expect(await page.getAttribute('#ui-ledger-table th.number', 'aria-sort')).toBe('ascending')
  })

  test('without scripts it is read, walked through and searched by the browser; nothing is shown that needs them', async () => {
    for (const html of [reportPage, index]) {
      const opened = await open(html, { javaScriptEnabled: false })
      expect(await opened.page.locator('.scripted:visible').count()).toBe(0)
      expect(opened.complaints).toEqual([])
    }
    const opened = await open(reportPage, { javaScriptEnabled: false })
    expect(await opened.page.locator('#ui-text').textContent()).toContain('慰问老党员32人')
    expect(await opened.page.locator('#ui-ledger-table tbody tr').count()).toBe(4)
    await opened.page.locator('#ui-contents a', { hasText: '四、下步打算' }).click()
    expect(opened.page.url()).toMatch(/#3$/)
    await opened.page.locator('#ui-source summary').click()
    expect(await opened.page.locator('.source').isVisible()).toBe(true)
  })

  test.each([
    ['wide', 1440],
    ['narrow', 480],
  ])('the source comes with the same place in view, there and back: %s', async (_, width) => {
    const { page } = await open(renderPage(longReport(60)), { viewport: { width, height: 700 } })
    await page.evaluate("document.getElementById('40').scrollIntoView()")
    const topIn = (root: string): Promise<number> =>
      page.evaluate(`[...document.querySelectorAll('${root} [data-at]')]
        .find((place) => place.dataset.at === at).getBoundingClientRect().top`)
    await page.evaluate(
      "window.at = document.getElementById('40').querySelector('[data-at]').dataset.at; undefined",
    )
    const before = await topIn('#ui-text')
    // Not page.click, which scrolls by itself.
    const press = () => page.evaluate("document.getElementById('ui-beside').click()")
    await press()
    await expect.poll(async () => Math.abs((await topIn('#ui-source')) - before)).toBeLessThan(60)
    await press()
    await expect.poll(async () => Math.abs((await topIn('#ui-text')) - before)).toBeLessThan(60)
  })

  test('the ledger sorts by value, blanks last, shows the blanks alone and is copied', async () => {
    const { page } = await open(renderPage(report))
    const values = () => page.locator('#ui-ledger-table tbody tr:visible .number').allInnerTexts()
    await page.click('#ui-ledger-table th.number button')
    expect(await values()).toEqual(['5', '32', '待填', '待填'])
    await page.click('#ui-ledger-table th.number button')
    expect(await values()).toEqual(['32', '5', '待填', '待填'])
    await page.evaluate(
      "document.addEventListener('copy', () => { window.copied = document.activeElement.value })",
    )
    const copied = async (): Promise<string[][]> => {
      await page.click('[data-copies]')
      return String(await page.evaluate('window.copied'))
        .split('\n')
        .map((line) => line.split('\t'))
    }
    expect((await copied())[0]).toEqual(['所在章节', '动作', '对象', '数值', '单位'])
    expect((await copied())[1]).toEqual(['（一）抓学习、强引领', '', '', '32', '人'])
    await page.check('#ui-only-blank')
    expect(await values()).toEqual(['待填', '待填'])
    expect(await copied()).toHaveLength(3)
  })
})
