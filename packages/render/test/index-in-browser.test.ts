import { expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { type Summary, summarize } from '../src/summary.ts'
import { describeInBrowser } from './in-browser.ts'
import { longReport } from './long-report.ts'
import { sampleReport } from './sample-report.ts'

const one = summarize(sampleReport())
const reports: Summary[] = [
  { ...one, id: 'a', title: '乙镇总结', year: 2021, characters: 900 },
  { ...one, id: 'b', title: '甲镇总结', year: null, characters: 30 },
  { ...summarize(longReport(2)), id: 'c', title: '甲县报告', year: 2023, characters: 2000 },
]
const many = Array.from({ length: 1000 }, (_, i): Summary => ({ ...one, id: `r${i}`, title: `第${i}份` }))

describeInBrowser('the index', (open) => {
  test('it sorts by any head, those without a number last, and back', async () => {
    const { page } = await open(renderIndex(reports))
    const ids = () => page.locator('#ui-reports tbody .hint').allTextContents()
    const head = (n: number) => page.click(`#ui-reports th:nth-child(${n}) button`)
    for (const [column, up, down] of [
      [1, ['c', 'b', 'a'], ['a', 'b', 'c']],
      [2, ['a', 'c', 'b'], ['c', 'a', 'b']],
      [3, ['b', 'a', 'c'], ['c', 'a', 'b']],
    ] as const) {
      await head(column)
      expect(await ids()).toEqual(up)
      await head(column)
      expect(await ids()).toEqual(down)
    }
    expect(await page.locator('#ui-reports th[aria-sort]').count()).toBe(1)
  })

  test('it filters by title and year, and says where nothing is left', async () => {
    const { page } = await open(renderIndex(reports))
    const ids = () => page.locator('#ui-reports tbody tr:visible .hint').allTextContents()
    await page.fill('#ui-filter', '甲')
    expect(await ids()).toEqual(['b', 'c'])
    await page.selectOption('#ui-year', '2023')
    expect(await ids()).toEqual(['c'])
    await page.fill('#ui-filter', '没有')
    expect(await ids()).toEqual([])
    expect(await page.locator('#ui-no-report').isVisible()).toBe(true)
  })

  test('search lists every place where the characters stand, in any report, and no other', async () => {
    const { page } = await open(renderIndex(reports))
    const lines = reports.flatMap(({ passages }) => passages.map(({ text }) => text))
    const wanted = [
      '会议',
      '一',
      '**',
      '岗双',
      '三、存在的问题',
      '会议**次，学',
      '没有的字',
      '。',
      '各位代表：',
    ]
    for (const words of wanted) {
      await page.fill('#ui-search', words)
      const times = lines.reduce((sum, line) => sum + line.split(words).length - 1, 0)
      expect(await page.locator('#ui-results mark').allTextContents()).toEqual(Array(times).fill(words))
      expect(await page.locator('#ui-results > .hint').textContent()).toBe(
        times > 0 ? `共 ${times} 处` : '没有符合的内容。',
      )
    }
    expect(await page.locator('#ui-results a').first().getAttribute('href')).toBe('a.html')
    await page.fill('#ui-search', '学得不深')
    expect(await page.locator('#ui-results a').first().getAttribute('href')).toBe('a.html#2')
    await page.fill('#ui-search', '')
    expect(await page.locator('#ui-results').isVisible()).toBe(false)
  })

  test('the ledger over all reports is listed, filtered, sorted, copied and linked', async () => {
    const { page } = await open(renderIndex(reports))
    await page.click('#ui-all-numbers summary')
    const values = () => page.locator('#ui-numbers tbody .number').allTextContents()
    await expect.poll(values).toHaveLength(12)
    await page.click('#ui-numbers th.number button')
    expect((await values()).slice(0, 6)).toEqual(['1', '2', '5', '5', '32', '32'])
    expect((await values()).slice(6)).toEqual(Array(6).fill('待填'))
    await page.fill('#ui-ledger-filter', '专题')
    expect(await values()).toEqual(['待填', '待填'])
    expect(await page.locator('#ui-numbers a').first().getAttribute('href')).toMatch(/^a\.html#quantity-/)
    await page.evaluate(
      "document.addEventListener('copy', () => { window.copied = document.activeElement.value })",
    )
    await page.click('#ui-copy-numbers')
    expect(String(await page.evaluate('window.copied')).split('\n')).toEqual([
      '报告\t所在章节\t动作\t对象\t数值\t单位',
      '乙镇总结\t（一）抓学习、强引领\t召开\t专题会议\t待填\t次',
      '甲镇总结\t（一）抓学习、强引领\t召开\t专题会议\t待填\t次',
    ])
  })

  test('1,000 reports are listed a hundred at first, all of them searched, sorted and counted', async () => {
    const { page, complaints } = await open(renderIndex(many))
    expect(await page.locator('#ui-reports tbody tr:visible').count()).toBe(100)
    await page.fill('#ui-filter', '第99')
    expect(await page.locator('#ui-reports tbody tr:visible').count()).toBe(11)
    await page.fill('#ui-filter', '')
    await page.click('#ui-reports th:nth-child(1) button')
    await page.click('#ui-reports th:nth-child(1) button')
    expect(await page.locator('#ui-reports tbody tr').first().textContent()).toContain('第999份')
    await page.click('#ui-all-reports')
    expect(await page.locator('#ui-reports tbody tr:visible').count()).toBe(1000)
    await page.fill('#ui-search', '岗双')
    expect(await page.locator('#ui-results > .hint').textContent()).toBe('共 1000 处，先列出 200 条')
    await page.click('#ui-all-numbers summary')
    await expect
      .poll(() => page.locator('#ui-all-numbers output').textContent())
      .toBe('共 4000 行，先列出 500 条')
    expect(complaints).toEqual([])
  })
})
