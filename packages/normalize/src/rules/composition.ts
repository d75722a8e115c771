import type { Edit } from '@shuzhi/document'
import { matchesAt } from './matches-at.ts'
import type { Rule } from './rule.ts'

/** A character with its combining marks, Hangul letters, or one of the blocks that hold characters with another canonical form. */
const candidates =
  /\P{M}\p{M}+|[\u1100-\u1112\uac00-\ud7a3][\u1161-\u11c2]+|[\u0340-\u0387\u0958-\u0fb9\u1f71-\u2001\u2126-\u212b\u2329\u232a\u2adc\uf900-\ufaff\ufb1d-\ufb4e\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1d}]/uy

/** More marks on one character are no writing; sorting them would cost more than linear time (UAX 15, Stream-Safe Text Format). */
const longestCluster = 32

/** Brings letters and their marks to the composed form (NFC, UAX 15). Never NFKC: ①, ㎡ and full-width punctuation mean what they are. */
export const composition: Rule = {
  code: 'composition',
  signs:
    '\u0300-\u0387\u0483-\u1fff\u2000\u2001\u20d0-\u20ff\u2126-\u212b\u2329\u232a\u2adc-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua6f1\ua802-\ud7fb\ud800-\udbff\uf900-\ufb4e\ufe00-\ufe2f',
  examples: [
    { before: 'lu\u0308\u030c', after: 'lǚ' },
    { before: '25\u212b\uf9dd', after: '25Å利' },
    { before: '①㎡ﬁ：（', after: '①㎡ﬁ：（' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    for (const span of matchesAt(text, candidates, withCharacterBefore(text, places))) {
      if (span[1] - span[0] > longestCluster) continue
      const found = text.slice(...span)
      const insert = found.normalize('NFC')
      if (insert !== found) edits.push({ span, insert })
    }
    return { edits }
  },
}

/** A mark belongs to the character before it: each place with where that begins. */
function* withCharacterBefore(text: string, places: readonly number[]): Generator<number> {
  for (const at of places) {
    if (at > 0) yield at - (isLowSurrogate(text.charCodeAt(at - 1)) ? 2 : 1)
    yield at
  }
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
