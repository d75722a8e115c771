import { describe, expect, it } from 'vitest'
import { inlineMarks, lineMarks } from '../src/lexicon/site-marks.ts'
import { siteSpeech } from '../src/lexicon/site-speech.ts'
import { noiseLines } from '../src/rules/noise-lines.ts'
import { siteMarks } from '../src/rules/site-marks.ts'
import { runRule } from './run-rule.ts'

describe.each([...lineMarks, ...siteSpeech])('$kind', ({ kind, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => {
    expect(runRule(noiseLines, `正文。\n  ${line} \n正文。`).cuts).toEqual([
      { span: [6, 6 + line.length], kind },
    ])
  })

  it.each(ordinary)('keeps %s', (line) => {
    expect(runRule(noiseLines, line).cuts ?? []).toEqual([])
  })
})

it.each(inlineMarks)('cuts $example in mid-sentence', ({ example }) => {
  expect(runRule(siteMarks, `抓${example}好`).cuts).toEqual([
    { span: [1, 1 + example.length], kind: 'site-mark' },
  ])
})

it('takes a mark that stands in a mark for one', () => {
  expect(runRule(siteMarks, '好##paid$$end$$begin##好').cuts).toEqual([{ span: [1, 21], kind: 'site-mark' }])
})
