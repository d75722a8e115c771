import { expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { summarize } from '../src/summary.ts'
import { build, paragraph, sentence } from './build-document.ts'
import { byId, elementsOf, readPage, textOf } from './read-page.ts'
import { sampleReport } from './sample-report.ts'

const report = summarize(sampleReport())
const untitled = { ...summarize(build([paragraph(sentence('平稳。'))])), id: '子目录/2022 总结' }
const page = readPage(renderIndex([report, untitled]))

test('each report has a row with its numbers, linked to its page', () => {
  const rows = elementsOf(byId(page, 'ui-reports'), ({ tagName }) => tagName === 'tr').slice(1)
  expect(rows.map((row) => elementsOf(row, ({ tagName }) => tagName === 'a')[0]!.properties.href)).toEqual([
    'sample.html',
    `${encodeURIComponent('子目录')}/2022%20${encodeURIComponent('总结')}.html`,
  ])
  expect(elementsOf(rows[0]!, ({ tagName }) => tagName === 'td').map(textOf)).toEqual([
    '2022',
    String(report.characters),
    '6',
    expect.stringContaining('存在问题'),
    '2',
    '2',
    '3',
  ])
})

test('a share bar covers its whole width, and says so in words', () => {
  const [bar] = elementsOf(page, ({ properties }) => String(properties.className) === 'shares')
  const widths = elementsOf(bar!, ({ tagName }) => tagName === 'rect').map(({ properties }) =>
    Number(properties.width),
  )
  expect(widths.reduce((sum, n) => sum + n)).toBeCloseTo(160, 1)
  expect(bar!.properties.ariaLabel).toMatch(/^履职情况 \d+%，存在问题 \d+%/)
})

test('problems stand beside their causes and measures, linked to their places', () => {
  const rows = elementsOf(byId(page, 'ui-answers'), ({ tagName }) => tagName === 'tr').slice(1)
  const links = rows.map((row) =>
    elementsOf(row, ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href),
  )
  expect(links).toEqual([
    ['sample.html', 'sample.html#2-1'],
    ['sample.html#2-2', 'sample.html#2.1', 'sample.html#3'],
    [`${encodeURIComponent('子目录')}/2022%20${encodeURIComponent('总结')}.html`],
  ])
  expect(textOf(rows[0]!)).toMatch(/学得不深—未见对应措施$/)
})

test('the data block holds every line and every quantity, and cannot be left', () => {
  const hostile = { ...report, passages: [{ anchor: '', text: '</script><script>alert(1)</script>' }] }
  const block = byId(readPage(renderIndex([hostile])), 'ui-data')
  const [[, , , passages]] = JSON.parse(textOf(block)).reports
  expect(passages).toEqual([['', '</script><script>alert(1)</script>']])
  expect(JSON.parse(textOf(byId(page, 'ui-data'))).reports[0][2]).toHaveLength(4)
})

test('an index of nothing says so', () => {
  expect(textOf(readPage(renderIndex([])))).toContain('这里还没有报告')
})
