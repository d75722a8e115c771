import { editsOf } from '../edits-of.ts'
import type { Rule } from './rule.ts'

/** Cuts indents and trailing blanks of a line: U+3000, NBSP, tabs, spaces of any width. Blanks inside a line stay. */
export const blanks: Rule = {
  code: 'blanks',
  examples: [
    { before: '　　一、履职情况 \u00a0\n\t下一行', after: '一、履职情况\n下一行' },
    { before: '第一章　总则', after: '第一章　总则' },
  ],
  apply: (text) => ({ edits: editsOf(text, /(?<![^\n])[^\S\n]+|(?<![^\S\n])[^\S\n]+(?!.)/g, () => '') }),
}
