import { expect, it } from 'vitest'
import { traditionalForms } from '../src/lexicon/site/traditional-forms.ts'
import { foldTraditional } from '../src/rules/noise/fold-traditional.ts'
import { noiseLines } from '../src/rules/noise/noise-lines.ts'
import { runRule } from './run-rule.ts'

it('brings a text into the forms of the lexicons, character for character', () => {
  expect(foldTraditional('時間：2022-01-05 來源：某網')).toBe('时间：2022-01-05 来源：某网')
  expect(foldTraditional('工作总结')).toBe('工作总结')
})

it('knows pairs of one code unit each, none of them twice', () => {
  const pairs = traditionalForms.match(/../gs)!
  expect(pairs.every(([from, to]) => from !== to)).toBe(true)
  expect(new Set(pairs.map(([from]) => from)).size).toBe(pairs.length)
})

it('cuts the lines of a page in traditional characters at their places', () => {
  const { cuts } = runRule(
    noiseLines,
    '工作總結\n發佈時間：2022-01-05 來源：某網 瀏覽：120\n一年來，成效明顯。',
  )
  expect(cuts).toEqual([{ span: [5, 33], kind: 'page-data' }])
})
