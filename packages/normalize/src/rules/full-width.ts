import type { Edit } from '@shuzhi/document'
import type { Rule } from './rule.ts'

/** Distance between a full-width character and its ASCII twin (Unicode block Halfwidth and Fullwidth Forms). */
const offset = 0xff01 - 0x21

/** Full-width digits and letters become ASCII. Punctuation stays, and so does a word of nothing but Ｘ, which hides a value. */
export const fullWidth: Rule = {
  code: 'full-width',
  signs: '０-９Ａ-Ｚａ-ｚ',
  examples: [
    { before: '２０２２年用ＡＰＰ', after: '2022年用APP' },
    { before: '完成ＸＸ次，占５０％（１．２）', after: '完成ＸＸ次，占50％（1．2）' },
    { before: 'ＸＭＬ', after: 'XML' },
  ],
  apply(text) {
    const edits: Edit[] = []
    for (const { 0: word, index } of text.matchAll(/[０-９]+|[A-Za-zＡ-Ｚａ-ｚ]+/g)) {
      if (/^[Ｘｘ]+$/.test(word)) continue
      // One edit a character, so that every character keeps a place of its own in the map.
      for (let i = 0; i < word.length; i += 1) {
        const code = word.charCodeAt(i)
        if (code < 0xff01) continue
        edits.push({ span: [index + i, index + i + 1], insert: String.fromCharCode(code - offset) })
      }
    }
    return { edits }
  },
}
