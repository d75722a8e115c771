import { editsOf } from '../edits-of.ts'
import type { Rule } from './rule.ts'

/**
 * Cuts a single blank before 、，。；, which no layout sets there: what a line wrap or a converter left.
 * More than one blank may be room for a value to be filled in; a blank between words may be meant (`张 三`): they stay.
 */
export const strayBlanks: Rule = {
  code: 'stray-blanks',
  examples: [
    { before: '增长6% 、7.3% 。', after: '增长6%、7.3%。' },
    { before: '共    件，计   。', after: '共    件，计   。' },
    { before: '局长 张 三', after: '局长 张 三' },
  ],
  apply: (text) => ({ edits: editsOf(text, /(?<=\S)[^\S\n](?=[、，。；])/g, () => '') }),
}
