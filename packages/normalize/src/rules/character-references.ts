import type { Edit } from '@shuzhi/document'
import { leftReferences } from '../lexicon/character-references.ts'
import type { Note, Rule } from './rule.ts'

/** A reference, also one that was escaped again and again (`&amp;nbsp;`) or lost its `&` (`?quot;`); the number only of what the names stand for. */
const reference = new RegExp(
  `[&?？](?:amp;)*(${Object.keys(leftReferences).join('|')});|&(?:amp;)*#(\\d{2,4});`,
  'y',
)

const byNumber = new Map(
  Object.values(leftReferences).map((character) => [character.charCodeAt(0), character]),
)

/** Sets the character that a web page's reference stands for, where a text was taken from a page as it was: `发&ldquo;专项&rdquo;`. */
export const characterReferences: Rule = {
  code: 'character-references',
  signs: '&?？',
  followedBy: 'a-z#',
  examples: [
    { before: '开展&ldquo;三会&amp;middot;一课&#8221;&hellip;', after: '开展“三会·一课”…' },
    { before: '开展?quot;专项?quot;行动', after: '开展"专项"行动' },
    { before: 'A&B公司、R&D；&lt;、&#20826;、Q&nbsp', after: 'A&B公司、R&D；&lt;、&#20826;、Q&nbsp' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const place of places) {
      reference.lastIndex = place - 1
      const match = place > 0 ? reference.exec(text) : null
      const right = match && (match[1] ? leftReferences[match[1]] : byNumber.get(Number(match[2])))
      if (!match || !right) continue
      const found = match[0]
      const end = place - 1 + found.length
      edits.push({ span: [place - 1, end], insert: right })
      notes.push({ span: [place - 1, end], code: 'character-reference', data: { found, right }, fix: right })
    }
    return { edits, notes }
  },
}
