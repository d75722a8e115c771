import { describe, expect, it } from 'vitest'
import { inlineMarks, lineMarks } from '../src/lexicon/site-marks.ts'
import { noiseLines } from '../src/rules/noise-lines.ts'
import { siteMarks } from '../src/rules/site-marks.ts'

describe.each(lineMarks)('$kind', ({ kind, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => {
    expect(noiseLines.apply(`正文。\n  ${line} \n正文。`).cuts).toEqual([
      { span: [6, 6 + line.length], kind },
    ])
  })

  it.each(ordinary)('keeps %s', (line) => {
    expect(noiseLines.apply(line).cuts).toEqual([])
  })
})

it.each(inlineMarks)('cuts $example in mid-sentence', ({ example }) => {
  expect(siteMarks.apply(`抓${example}好`).cuts).toEqual([
    { span: [1, 1 + example.length], kind: 'site-mark' },
  ])
})

it('takes a mark that stands in a mark for one', () => {
  expect(siteMarks.apply('好##paid$$end$$begin##好').cuts).toEqual([{ span: [1, 21], kind: 'site-mark' }])
})
