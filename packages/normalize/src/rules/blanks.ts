import type { Edit } from '@shuzhi/document'
import { blankSigns, isBlank } from '../blank.ts'
import type { Rule } from './rule.ts'

/** Cuts indents and trailing blanks of a line: U+3000, NBSP, tabs, spaces of any width. Blanks inside a line stay. */
export const blanks: Rule = {
  code: 'blanks',
  signs: `\n${blankSigns}`,
  followedBy: `\n${blankSigns}`,
  examples: [
    { before: '　　一、履职情况 \u00a0\n\t下一行', after: '一、履职情况\n下一行' },
    { before: '第一章　总则', after: '第一章　总则' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    let done = 0
    for (const at of places) {
      let from = at
      let to = at
      if (isEdge(text, at - 1)) while (isBlank(text.charCodeAt(to))) to += 1
      else if (isEdge(text, at)) while (from > done && isBlank(text.charCodeAt(from - 1))) from -= 1
      if (from === to || from < done) continue
      edits.push({ span: [from, to], insert: '' })
      done = to
    }
    return { edits }
  },
}

/** Whether a line feed or an end of the text stands at a place. */
const isEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === '\n'
