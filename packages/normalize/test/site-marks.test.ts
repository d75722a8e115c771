import { describe, expect, it } from 'vitest'
import { inlineMarks } from '../src/lexicon/site/inline-marks.ts'
import { inlineNotes } from '../src/lexicon/site/inline-notes.ts'
import { lineMarks } from '../src/lexicon/site/lines.ts'
import { pageTools } from '../src/lexicon/site/page-tools.ts'
import { printedWords } from '../src/lexicon/site/printed-words.ts'
import { siteSpeech } from '../src/lexicon/site/speech.ts'
import { inlineNotesRule } from '../src/rules/inline-notes.ts'
import { noiseLines } from '../src/rules/noise-lines.ts'
import { siteMarks } from '../src/rules/site-marks.ts'
import { runRule } from './run-rule.ts'

const cuts = (line: string, kind: string) => {
  expect(runRule(noiseLines, `${line}\n正文。\n正文。\n  ${line} \n正文。`).cuts).toContainEqual({
    span: [0, line.length],
    kind,
  })
}
const keeps = (line: string) => expect(runRule(noiseLines, line).cuts ?? []).toEqual([])

describe.each(lineMarks)('$kind: $begins.0 …', ({ kind, begins, rest, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => cuts(line, kind))
  it.each(ordinary)('keeps %s', keeps)

  // An ordinary line that begins otherwise would prove nothing.
  it.each(ordinary)('looks at what stands behind the beginning of %s', (line) => {
    const found = begins.filter((begin) => line.startsWith(begin))
    expect(found).not.toEqual([])
    expect(found.filter((begin) => rest.test(line.slice(begin.length)))).toEqual([])
  })
})

describe.each(siteSpeech)('$kind: $holds.0 …', ({ kind, holds, pattern, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => cuts(line, kind))
  it.each(ordinary)('keeps %s', keeps)

  it.each(ordinary)('looks at the word in %s', (line) => {
    expect(holds.filter((word) => line.includes(word))).not.toEqual([])
    expect(pattern.test(line)).toBe(false)
  })
})

describe.each([printedWords, pageTools])('$kind', ({ sure, words, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => expect(runRule(noiseLines, line).cuts).toHaveLength(1))
  it.each(ordinary)('keeps %s, which holds such a word', (line) => {
    keeps(line)
    expect(new RegExp([...sure, ...words].join('|')).test(line)).toBe(true)
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

describe.each(inlineNotes)('the note $pattern', ({ kind, examples, ordinary }) => {
  it.each(examples)('cuts %s in mid-sentence', (note) =>
    expect(runRule(inlineNotesRule, `抓${note}好`).cuts).toEqual([{ span: [1, 1 + note.length], kind }]),
  )
  it.each(ordinary)('keeps %s', (text) => expect(runRule(inlineNotesRule, `抓${text}好`).edits).toEqual([]))
})

it('leaves notes in a text where one of them is left round the other', () => {
  expect(runRule(inlineNotesRule, '第1页第1页共4页共4页').edits).toEqual([])
})
