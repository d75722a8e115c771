import type { Edit } from '@shuzhi/document'
import { blankSigns, isBlank } from '../blank.ts'
import { eachLine } from '../lines.ts'
import type { Rule } from './rule.ts'

/** Cuts indents and trailing blanks of a line: U+3000, NBSP, tabs, spaces of any width. Blanks inside a line stay. */
export const blanks: Rule = {
  code: 'blanks',
  signs: blankSigns,
  examples: [
    { before: '　　一、履职情况 \u00a0\n\t下一行', after: '一、履职情况\n下一行' },
    { before: '第一章　总则', after: '第一章　总则' },
  ],
  apply(text) {
    const edits: Edit[] = []
    eachLine(text, (start, end) => {
      let from = start
      while (from < end && isBlank(text.charCodeAt(from))) from += 1
      if (from > start) edits.push({ span: [start, from], insert: '' })
      let to = end
      while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
      if (to < end) edits.push({ span: [to, end], insert: '' })
    })
    return { edits }
  },
}
