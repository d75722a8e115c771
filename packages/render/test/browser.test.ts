import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderIndex, renderPage } from '../src/render.ts'
import { type Summary, summarize } from '../src/summary.ts'
import { build, paragraph, sentence, title } from './build-document.ts'
import { browserPath, openBrowser } from './open-browser.ts'
import { sampleReport } from './sample-report.ts'

if (browserPath === undefined)
  console.warn('No Chromium found: the tests in a browser are skipped. SHUZHI_BROWSER may name one.')

describe.skipIf(browserPath === undefined)('in a browser', { timeout: 60_000 }, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  const report = sampleReport()
  const html = renderPage(report)

  test('the page is read without scripts, and shows nothing that needs them', async () => {
    const { page, complaints } = await browser.open(html, { javaScriptEnabled: false })
    expect(await page.locator('#ui-text').textContent()).toContain('慰问老党员32人')
    expect(await page.locator('.scripted:visible').count()).toBe(0)
    await page.locator('#ui-contents a', { hasText: '四、下步打算' }).click()
    expect(page.url()).toMatch(/#3$/)
    expect(complaints).toEqual([])
  })

  test('a hostile report runs nothing and asks for nothing', async () => {
    const hostile =
      '<script>alert(1)</script><img src=//a.cn/x onerror=alert(2)><style>@import "//a.cn"</style></article>]]>\u202e'
    const document = build([title(hostile), '\n', paragraph(sentence(hostile))])
    for (const content of [renderPage(document), renderIndex([summarize(document)])]) {
      const { page, requests, complaints } = await browser.open(content)
      expect(await page.locator('body').textContent()).toContain(hostile)
      expect(requests).toEqual([page.url()])
      expect(complaints).toEqual([])
    }
  })

  test('the policy holds: what is put into the page later does not run', async () => {
    const { page, complaints } = await browser.open(html)
    await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')")
    await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/)
  })

  test('the legend hides a kind of fact', async () => {
    const { page } = await browser.open(html)
    const line = () =>
      page.evaluate("getComputedStyle(document.querySelector('.fact.quantity')).borderBottomWidth")
    expect(await line()).toBe('2px')
    await page.locator('#ui-legend input[value=quantity]').uncheck()
    expect(await line()).toBe('0px')
  })

  test('search finds every occurrence, across marks, and leaves the text as it was', async () => {
    const { page } = await browser.open(html)
    const before = await page.locator('#ui-text').innerHTML()
    for (const wanted of ['党', '议**次，学', '强引领。坚持', '是']) {
      await page.fill('#ui-find', wanted)
      expect(await page.locator('.find output').textContent()).toBe(
        `1 / ${report.text.split(wanted).length - 1}`,
      )
      expect((await page.locator('.hit.now').allInnerTexts()).join('')).toBe(wanted)
    }
    await page.fill('#ui-find', '')
    expect(await page.locator('#ui-text').innerHTML()).toBe(before)
  })

  test('j and k step through the findings', async () => {
    const { page } = await browser.open(html)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.finding.now').textContent()).toContain('序号不连续')
    await page.keyboard.press('k')
    expect(await page.locator('.finding.now').getAttribute('id')).toMatch(/^blank-/)
    expect(page.url()).toMatch(/#at-blank-\d+$/)
  })

  test('a link to a finding chooses it', async () => {
    const { page } = await browser.open(html, {}, `#numbering-gap-${report.text.indexOf('三、')}`)
    expect(await page.locator('.finding.now').textContent()).toContain('序号不连续')
  })

  test('the source comes beside the text', async () => {
    const { page } = await browser.open(html)
    await page.click('#ui-beside')
    expect(await page.locator('.source').textContent()).toContain('慰问老党员32人')
    expect(await page.locator('aside').isVisible()).toBe(false)
  })

  test('the ledger sorts by value, blanks last', async () => {
    const { page } = await browser.open(html)
    const values = () => page.locator('#ui-ledger-table tbody .number').allInnerTexts()
    await page.click('#ui-ledger-table th.number button')
    expect(await values()).toEqual(['5', '32', '待填', '待填'])
    await page.click('#ui-ledger-table th.number button')
    expect(await values()).toEqual(['32', '5', '待填', '待填'])
  })

  test('nothing is wider than a small screen', async () => {
    for (const content of [html, renderIndex([summarize(report)])]) {
      const { page } = await browser.open(content, { viewport: { width: 360, height: 740 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    }
  })

  test('print has lines of 28 characters, 22 to a page of 225 mm', async () => {
    const { page } = await browser.open(renderPage(build([paragraph(sentence('述职报告'.repeat(60)))])))
    await page.emulateMedia({ media: 'print' })
    const tops = (await page.evaluate(`(() => {
      const text = document.querySelector('[data-at]').firstChild
      const range = document.createRange()
      return Array.from(text.data, (_, i) => { range.setStart(text, i); range.setEnd(text, i + 1); return range.getBoundingClientRect().top })
    })()`)) as number[]
    const lines = [...new Set(tops)]
    expect(lines.map((top) => tops.filter((other) => other === top).length).slice(0, 3)).toEqual([26, 28, 28])
    expect(((lines[2]! - lines[1]!) * 25.4) / 96).toBeCloseTo(225 / 22, 1)
  })

  test('an index of 1,000 reports opens, sorts and searches fast', { retry: 2 }, async () => {
    const one = summarize(report)
    const many = Array.from(
      { length: 1000 },
      (_, i): Summary => ({ ...one, id: `r${i}`, characters: (i * 7919) % 4000 }),
    )
    const { page } = await browser.open(renderIndex(many))
    // Each time is the best of three, for the machine does other things, the other tests among them.
    const openings: number[] = []
    for (let round = 0; round < 3; round += 1) {
      if (round > 0) await page.reload()
      openings.push(
        (await page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")) as number,
      )
    }
    expect(Math.min(...openings)).toBeLessThan(2000)
    const sorted = (await page.evaluate(`Math.min(...[1, 2, 3].map(() => {
      const start = performance.now()
      document.querySelector('#ui-reports th:nth-child(3) button').click()
      document.body.offsetHeight
      return performance.now() - start
    }))`)) as number
    expect(sorted).toBeLessThan(200)
    await page.fill('#ui-search', '岗双')
    expect(await page.locator('#ui-results p').textContent()).toContain('1000')
  })
})
