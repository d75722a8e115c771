import type { Edit } from '@shuzhi/document'
import { endOfLine } from '../lines.ts'
import { isTerm, marksAt, type QuoteMark } from './quote-marks.ts'
import type { Note, Rule } from './rule.ts'

/** Turns `"四个意识"` into `“四个意识”` where all marks of the paragraph pair off round plain Chinese expressions. */
export const asciiQuotes: Rule = {
  code: 'ascii-quotes',
  signs: '"',
  examples: [
    { before: '增强"四个意识"、坚定"四个自信"', after: '增强“四个意识”、坚定“四个自信”' },
    { before: '屏幕为5"和6"的中文手机', after: '屏幕为5"和6"的中文手机' },
    { before: '增强"四个意识、“四个自信”', after: '增强"四个意识、“四个自信”' },
    { before: '<a href="首页">', after: '<a href="首页">' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const marks of lines(text, marksAt(text, places, '"'))) pairLine(text, marks, edits, notes)
    return { edits, notes }
  },
}

/** The marks by line. */
function* lines(text: string, marks: readonly QuoteMark[]): Generator<QuoteMark[]> {
  for (let next = 0; next < marks.length; ) {
    const from = next
    const lineEnd = endOfLine(text, marks[from]!.at)
    while (next < marks.length && marks[next]!.at < lineEnd) next += 1
    yield marks.slice(from, next)
  }
}

function pairLine(text: string, marks: readonly QuoteMark[], edits: Edit[], notes: Note[]): void {
  if (marks.length % 2 === 1) return
  for (let i = 0; i < marks.length; i += 2) {
    const opener = marks[i]!.at
    const between = text.slice(opener + 1, marks[i + 1]!.at)
    // After a digit `"` means inches, after `=` it is code; inside “” it would have to become ‘’.
    if (/[\w=]/.test(text[opener - 1] ?? '') || /[“”]/.test(between) || !isTerm(between)) return
  }
  for (const [i, { at, mark }] of marks.entries()) {
    const right = i % 2 === 0 ? '“' : '”'
    edits.push({ span: [at, at + 1], insert: right })
    notes.push({ span: [at, at + 1], code: 'quote-ascii', data: { mark, right }, fix: right })
  }
}
