import type { Edit } from '@shuzhi/document'
import { innerBlanks, isBlank } from '../blank.ts'
import type { Rule } from './rule.ts'

/** Whether a code unit is one of 、。；，. */
const isStop = (code: number): boolean =>
  code === 0x3001 || code === 0x3002 || code === 0xff1b || code === 0xff0c

/**
 * Cuts a single blank before 、，。；, which no layout sets there: what a line wrap or a converter left.
 * More than one blank may be room for a value to be filled in; a blank between words may be meant (`张 三`): they stay.
 */
export const strayBlanks: Rule = {
  code: 'stray-blanks',
  signs: innerBlanks,
  followedBy: '、。；，',
  examples: [
    { before: '增长6% 、7.3% 。', after: '增长6%、7.3%。' },
    { before: '共    件，计   。', after: '共    件，计   。' },
    { before: '局长 张 三', after: '局长 张 三' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    for (const stop of places) {
      const at = stop - 1
      if (at < 1 || !innerBlanks.includes(text[at]!) || !isStop(text.charCodeAt(stop))) continue
      if (text[at - 1] !== '\n' && !isBlank(text.charCodeAt(at - 1)))
        edits.push({ span: [at, stop], insert: '' })
    }
    return { edits }
  },
}
