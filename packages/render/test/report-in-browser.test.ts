import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderPage } from '../src/render.ts'
import { describeInBrowser } from './in-browser.ts'
import { longReport } from './long-report.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()
const html = renderPage(report)
const gap = report.text.indexOf('三、')

/** Whether an element is on the screen, below the bar. */
const isSeen = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const { top, bottom } = document.getElementById('${id}').getBoundingClientRect()
    return bottom > 40 && top < innerHeight
  })()`)

/** How often the characters stand in a line of the text, one after the other. */
const timesIn = (text: string, wanted: string): number =>
  text.split('\n').reduce((sum, line) => sum + line.split(wanted).length - 1, 0)

describeInBrowser('a report', (open) => {
  test('the legend shows how many there are of each kind, and hides them', async () => {
    const { page } = await open(html)
    const lines = (kind: string): Promise<string[]> =>
      page.evaluate(
        `Array.from(document.querySelectorAll('#ui-text .fact.${kind}'), (fact) => getComputedStyle(fact).borderBottomStyle)`,
      )
    for (const kind of new Set(report.facts.map(({ type }) => type))) {
      const count = report.facts.filter(({ type }) => type === kind).length
      const entry = page.locator('#ui-legend li', { has: page.locator(`input[value=${kind}]`) })
      expect(await entry.locator('.count').textContent()).toBe(String(count))
      expect(await lines(kind)).not.toContain('none')
      await entry.locator('input').uncheck()
      expect(new Set(await lines(kind))).toEqual(new Set(['none']))
    }
    await page.click('#ui-marks')
    expect(await page.getAttribute('#ui-marks', 'aria-pressed')).toBe('false')
    await page.click('#ui-marks')
    expect(await lines('quantity')).not.toContain('none')
  })

  test('search finds every occurrence of any characters, no other, and leaves the text as it was', async () => {
    const { page } = await open(html)
    const before = await page.locator('#ui-text').innerHTML()
    const lines = report.text.split('\n')
    const some = fc
      .tuple(fc.constantFrom(...lines), fc.nat(40), fc.integer({ min: 1, max: 6 }))
      .map(([line, at, length]) => line.slice(at % line.length, (at % line.length) + length))
    const wanted = fc.sample(some, { seed: 9704, numRuns: 60 })
    for (const words of [...wanted, '党', '议**次，学', '强引领。坚持', '是', '没有的字', '。。', '.', '*']) {
      await page.fill('#ui-find', words)
      const times = timesIn(report.text, words)
      expect(await page.locator('.find output').textContent()).toBe(`${times > 0 ? 1 : 0} / ${times}`)
      expect((await page.locator('.hit').allInnerTexts()).join('')).toBe(words.repeat(times))
    }
    await page.fill('#ui-find', '')
    expect(await page.locator('#ui-text').innerHTML()).toBe(before)
  })

  test('the keyboard goes from hit to hit and round', async () => {
    const { page } = await open(html)
    await page.keyboard.press('/')
    await page.keyboard.type('党')
    const times = timesIn(report.text, '党')
    await page.keyboard.press('Shift+Enter')
    expect(await page.locator('.find output').textContent()).toBe(`${times} / ${times}`)
    await page.keyboard.press('Enter')
    expect(await page.locator('.find output').textContent()).toBe(`1 / ${times}`)
  })

  test('j and k step through the findings, and stop at both ends', async () => {
    const { page } = await open(html)
    const chosen = () => page.locator('.finding.now').getAttribute('id')
    const anchors = await page.locator('.finding').evaluateAll((items) => items.map(({ id }) => id))
    expect(anchors).toHaveLength(3)
    for (const anchor of [...anchors, anchors[2]]) {
      await page.keyboard.press('j')
      expect(await chosen()).toBe(anchor)
      expect(await isSeen(page, `at-${anchor}`)).toBe(true)
    }
    for (const anchor of [anchors[1], anchors[0], anchors[0]]) {
      await page.keyboard.press('k')
      expect(await chosen()).toBe(anchor)
    }
    await page.focus('#ui-find')
    await page.keyboard.press('j')
    expect(await page.inputValue('#ui-find')).toBe('j')
    expect(await chosen()).toBe(anchors[0])
  })

  test('a finding leads to its place and the place to its finding', async () => {
    const { page } = await open(html, { viewport: { width: 1280, height: 400 } })
    await page.locator(`#numbering-gap-${gap}`).click()
    expect(await isSeen(page, `at-numbering-gap-${gap}`)).toBe(true)
    await page.locator('#ui-text a.blank').first().click()
    expect(await page.locator('.finding.now').getAttribute('id')).toBe(`blank-${report.text.indexOf('**')}`)
    expect(await page.evaluate('document.activeElement.closest(".finding").className')).toContain('now')
  })

  test('every section, point, figure and finding can be linked to', async () => {
    const figure = report.text.indexOf('5个')
    for (const id of ['1.2', '2-2', `quantity-${figure}-${figure + 2}`, `at-numbering-gap-${gap}`]) {
      const { page } = await open(html, { viewport: { width: 1280, height: 300 } }, `#${id}`)
      expect(await isSeen(page, id)).toBe(true)
    }
    const { page } = await open(html, {}, `#numbering-gap-${gap}`)
    expect(await page.locator('.finding.now').getAttribute('id')).toBe(`numbering-gap-${gap}`)
  })

  test('the contents mark the section that one reads, and move along', async () => {
    const { page } = await open(renderPage(longReport(80)))
    await page.evaluate("document.getElementById('70').scrollIntoView()")
    const current = page.locator('#ui-contents [aria-current]')
    await expect.poll(() => current.textContent()).toMatch(/^（(?:69|70)）/)
    const { y, height } = (await current.boundingBox())!
    expect(y + height).toBeLessThan(page.viewportSize()!.height)
  })

  test('a fact tells what is known of it, on hover, by key and on tap', async () => {
    const { page } = await open(html)
    const card = page.locator('#ui-card')
    await page.locator('.fact.quantity', { hasText: '**次' }).hover()
    expect((await card.textContent())!.split('\n')).toEqual([
      '数量',
      '数值：待填',
      '单位：次',
      '动作：召开',
      '对象：专题会议',
      '识别规则：sample',
    ])
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await page.keyboard.press(']')
    await page.keyboard.press(']')
    await page.keyboard.press('[')
    expect(await card.textContent()).toMatch(/^职务/)
    await page.locator('.fact.term').click()
    expect(await card.textContent()).toMatch(/^引语/)
  })

  test('a page with 1,000 findings opens, steps and searches', async () => {
    const { page, complaints } = await open(renderPage(longReport(1000)))
    expect(await page.locator('.finding').count()).toBe(1000)
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('j')
    expect(await page.locator('.finding.now .where').textContent()).toContain('第 7 行')
    await page.fill('#ui-find', '会议')
    expect(await page.locator('.find output').textContent()).toBe('1 / 1000')
    expect(complaints).toEqual([])
  })
})
