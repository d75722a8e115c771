import { describe, expect, it } from 'vitest'
import { inlineMarks } from '../src/lexicon/site/inline-marks.ts'
import { inlineNotes } from '../src/lexicon/site/inline-notes.ts'
import { lineMarks } from '../src/lexicon/site/lines.ts'
import { pageTools } from '../src/lexicon/site/page-tools.ts'
import { printedWords } from '../src/lexicon/site/printed-words.ts'
import { siteSpeech } from '../src/lexicon/site/speech.ts'
import { inlineNotesRule } from '../src/rules/noise/inline-notes.ts'
import { noiseLines } from '../src/rules/noise/noise-lines.ts'
import { siteMarks } from '../src/rules/noise/site-marks.ts'
import { runRule } from './run-rule.ts'

const cuts = (line: string, kind: string) => {
  expect(runRule(noiseLines, `${line}\n正文。\n正文。\n正文。`).cuts).toContainEqual({
    span: [0, line.length],
    kind,
  })
}
/** The weak kinds depend on the lines beside them, so each line is tried with the next of its kind, and as a column with all of them. */
const keeps = (line: string, others: readonly string[] = []) => {
  const next = others[(others.indexOf(line) + 1) % others.length] ?? line
  for (const text of [
    line,
    `${line}\n${next}`,
    `总结\n${next}\n${line}\n正文。`,
    [...others, line].join('\n'),
  ])
    expect(runRule(noiseLines, text).cuts ?? []).toEqual([])
}

describe.each(lineMarks)('$kind: $begins.0 …', ({ kind, begins, rest, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => cuts(line, kind))
  it.each(ordinary)('keeps %s', (line) => keeps(line, ordinary))

  // An ordinary line that begins otherwise would prove nothing.
  it.each(ordinary)('looks at what stands behind the beginning of %s', (line) => {
    const found = begins.filter((begin) => line.startsWith(begin))
    expect(found).not.toEqual([])
    expect(found.filter((begin) => rest.test(line.slice(begin.length)))).toEqual([])
  })
})

describe.each(siteSpeech)('$kind: $holds.0 …', ({ kind, holds, pattern, examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => cuts(line, kind))
  it.each(ordinary)('keeps %s', (line) => keeps(line, ordinary))

  it.each(ordinary)('looks at the word in %s', (line) => {
    expect(holds.filter((word) => line.includes(word))).not.toEqual([])
    expect(pattern.test(line)).toBe(false)
  })
})

describe.each([printedWords, pageTools])('$kind', ({ sure, words, beside = [], examples, ordinary }) => {
  it.each(examples)('cuts %s', (line) => expect(runRule(noiseLines, line).cuts).toHaveLength(1))
  it.each(ordinary)('keeps %s, which holds such a word', (line) => {
    keeps(line, ordinary)
    expect(new RegExp([...sure, ...words, ...beside].join('|')).test(line)).toBe(true)
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
  it.each(examples)('cuts %s in mid-sentence', (note) => {
    const next = note.replace(/^第 ?(\d+).*/, (whole, page) => whole.replace(page, `${Number(page) + 1}`))
    expect(runRule(inlineNotesRule, `抓${note}好${next}`).cuts?.[0]).toEqual({
      span: [1, 1 + note.length],
      kind,
    })
  })
  it.each(ordinary)('keeps %s', (text) => expect(runRule(inlineNotesRule, `抓${text}好`).edits).toEqual([]))
})

it.each([
  '记录见第3页共8页，由专人核对。',
  '卷宗第12页/共35页存在涂改，第20页/共35页缺章。',
  '笔录第2页共6页未签名',
  '第1页共4页\n第2页共5页',
])('leaves a page that a report refers to: %j', (text) =>
  expect(runRule(inlineNotesRule, text).edits).toEqual([]),
)

it('leaves notes in a text where one of them is left round the other', () => {
  expect(runRule(inlineNotesRule, '第1页第1页共4页共4页').edits).toEqual([])
})
