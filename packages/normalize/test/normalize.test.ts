import { createHash } from 'node:crypto'
import { createLocator } from '@shuzhi/document'
import { expect, it } from 'vitest'
import { normalize } from '../src/index.ts'

it('describes the source as the file it was', () => {
  const bytes = new TextEncoder().encode('\uFEFF报告\r\n')
  expect(normalize(bytes, { id: 'a', path: 'b/a.txt' }).source).toEqual({
    path: 'b/a.txt',
    format: 'txt',
    encoding: 'utf-8',
    bytes: 11,
    length: 4,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
})

it('leaves out the rules that are off', () => {
  const text = '　　培训"党员"１次'
  expect(normalize(text, { id: 'a', path: 'a', rules: { blanks: false, 'full-width': false } }).text).toBe(
    '　　培训“党员”１次',
  )
  expect(normalize(text, { id: 'a', path: 'a', rules: { 'ascii-quotes': false } }).text).toBe('培训"党员"1次')
})

it('offers a fix in the place of the source where one answer exists', () => {
  const source = '　　开展”小课堂”活动'
  const document = normalize(source, { id: 'a', path: 'a.txt' })
  const fixes = document.findings.map(({ fix }) => fix)
  expect(fixes).toEqual([{ raw: [4, 5], insert: '“' }])
  expect(createLocator(document).locateFinding(document.findings[0]!).start).toEqual({
    line: 1,
    column: 5,
    offset: 4,
  })
})

it('changes nothing in clean prose', () => {
  const clean =
    '在“十四五”期间，全市完成投资3.5亿元（含2×35万千瓦机组），增长6.5%；《2022年度报告》指出：“做到‘两个维护’”……A、B两类，PM_2.5下降，App上线！\n第一章　总则\n局长 张 三\n'
  const document = normalize(clean, { id: 'a', path: 'a.txt' })
  expect(document).toMatchObject({
    text: clean,
    map: { runs: [clean.length, 0, 0], cut: '' },
    findings: [],
    masks: [],
    noise: [],
  })
})
