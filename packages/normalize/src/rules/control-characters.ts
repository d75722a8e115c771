import type { Edit } from '@shuzhi/document'
import { matchesAt } from './matches-at.ts'
import type { Note, Rule } from './rule.ts'

/** Characters of the classes control and format (Unicode Cc, Cf) but line breaks and tabs, and a joiner or tag in an emoji. */
const invisible =
  /((?!\u200d|[\t\n\v\f\r\u0085]|[\u{e0000}-\u{e007f}])[\p{Cc}\p{Cf}]|(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d)\1*/uy

/** Cuts characters that nobody sees and every search trips over. */
export const controlCharacters: Rule = {
  code: 'control-characters',
  signs:
    '\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u0600-\u08ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udbff',
  examples: [
    { before: '党\u200b建\ufeff工作\0', after: '党建工作' },
    { before: '👨\u200d👩', after: '👨\u200d👩' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const [start, end] of matchesAt(text, invisible, places)) {
      const name = `U+${text.codePointAt(start)!.toString(16).toUpperCase().padStart(4, '0')}`
      edits.push({ span: [start, end], insert: '' })
      notes.push({ span: [start, end], code: 'control-character', data: { name } })
    }
    return { edits, notes }
  },
}
