import type { Edit, Span } from '@shuzhi/document'
import { linesOf } from '../lines.ts'
import { isTerm, quotesInLine } from './quotes-in-line.ts'
import type { Note, Rule } from './rule.ts'

/** Turns `"四个意识"` into `“四个意识”` where all marks of the paragraph pair off round plain Chinese expressions. */
export const asciiQuotes: Rule = {
  code: 'ascii-quotes',
  examples: [
    { before: '增强"四个意识"、坚定"四个自信"', after: '增强“四个意识”、坚定“四个自信”' },
    { before: '屏幕为5"和6"的中文手机', after: '屏幕为5"和6"的中文手机' },
    { before: '增强"四个意识、“四个自信”', after: '增强"四个意识、“四个自信”' },
    { before: '<a href="首页">', after: '<a href="首页">' },
  ],
  apply(text) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const line of linesOf(text)) pairLine(text, line, edits, notes)
    return { edits, notes }
  },
}

function pairLine(text: string, line: Span, edits: Edit[], notes: Note[]): void {
  const marks = quotesInLine(text, line, '"')
  if (marks.length === 0 || marks.length % 2 === 1) return
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
