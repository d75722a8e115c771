import type { Edit } from '@shuzhi/document'
import { isLatin } from '../latin.ts'
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
  apply(text, places) {
    const edits: Edit[] = []
    let hiddenTo = 0
    for (const at of places) {
      const code = text.charCodeAt(at)
      if (at < hiddenTo || code < 0xff01) continue
      if (isX(code) && !isWordPart(text.charCodeAt(at - 1))) {
        const end = endOfXs(text, at)
        if (!isWordPart(text.charCodeAt(end))) {
          hiddenTo = end
          continue
        }
      }
      // One edit a character, so that every character keeps a place of its own in the map.
      edits.push({ span: [at, at + 1], insert: String.fromCharCode(code - offset) })
    }
    return { edits }
  },
}

const isWordPart = (code: number): boolean => code !== underscore && isLatin(code)
const underscore = 0x5f

const isX = (code: number): boolean => code === 0xff38 || code === 0xff58

function endOfXs(text: string, from: number): number {
  let end = from + 1
  while (isX(text.charCodeAt(end))) end += 1
  return end
}
