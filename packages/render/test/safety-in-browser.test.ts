import { expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { renderPage } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import { build, heading, paragraph, quantity, section, sentence, title } from './build-document.ts'
import { describeInBrowser } from './in-browser.ts'
import { sampleReport } from './sample-report.ts'

const attack =
  '<script>alert(1)</script><img src=//a.cn/x onerror=alert(2)><style>@import "//a.cn"</style></article>]]>' +
  '\u202e<a href="javascript:alert(3)">x</a>\u2066<svg onload=alert(4)><iframe srcdoc="<script>alert(5)</script>">'

/** A report that attacks wherever a page shows something of it. */
const hostile = (() => {
  const document = build(
    [
      title(attack),
      '\n',
      section('"><b>', 'problems', heading(1, attack), '\n', paragraph(sentence(attack))),
    ],
    () => ({ facts: [{ ...quantity([0, attack.length], 1, attack), rule: attack }] }),
    '"><script>alert(6)</script>',
  )
  return { ...document, source: { ...document.source, path: attack } }
})()

describeInBrowser('safety', (open) => {
  test('a hostile report runs nothing and asks for nothing, whatever one does on its page', async () => {
    for (const html of [renderPage(hostile), renderIndex([summarize(hostile)])]) {
      const { page, requests, complaints } = await open(html)
      expect(await page.locator('body').textContent()).toContain(attack)
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      for (const input of await page.locator('input[type=search]:visible').all()) await input.fill('alert')
      for (const button of await page.locator('button:visible:not(#ui-print)').all()) await button.click()
      await page.keyboard.press(']')
      expect(await page.locator('body > :not(header, #ui-layout, #ui-card, main, script)').count()).toBe(0)
      expect(await page.locator('img, iframe, #ui-text svg, a[href^="javascript"]').count()).toBe(0)
      expect(requests).toEqual([page.url()])
      expect(complaints).toEqual([])
    }
  })

  test('a direction mark turns round nothing but its own line', async () => {
    const turned = build([
      title('\u202e倒转'),
      '\n',
      paragraph(sentence('\u2067\u202e甲乙'), sentence('丙丁。')),
    ])
    const { page } = await open(renderPage(turned))
    for (const selector of ['#ui-bar > a', '#ui-legend-name', '#ui-source h2'])
      expect(await page.locator(selector).evaluate((one) => one.textContent)).not.toMatch(
        /[\u202a-\u202e\u2066-\u2069]/,
      )
    const order = (await page.evaluate(`(() => {
      const name = document.getElementById('ui-legend-name').firstChild
      const range = document.createRange()
      return [0, 1].map((i) => { range.setStart(name, i); range.setEnd(name, i + 1); return range.getBoundingClientRect().left })
    })()`)) as [number, number]
    expect(order[0]).toBeLessThan(order[1])
  })

  test('the policy holds: what is put into a page later neither runs nor loads', async () => {
    const { page, complaints } = await open(renderPage(sampleReport()))
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)><p style="color:red">x</p>');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(2)' }))`,
    )
    await expect
      .poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length)
      .toBeGreaterThan(2)
    expect(complaints.filter((text) => /^\d$/.test(text))).toEqual([])
    expect(
      await page.locator('img').evaluate((image) => (image as { naturalWidth?: number }).naturalWidth),
    ).toBe(0)
  })
})
