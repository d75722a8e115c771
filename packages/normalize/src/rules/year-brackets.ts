import type { Edit } from '@shuzhi/document'
import { matchesAt } from './matches-at.ts'
import type { Note, Rule } from './rule.ts'

/** The year of a document number in brackets, behind the mark of the body that gave it out and before the number. */
const numbered = /(?<=\p{Script=Han})[[［【〈(（](?:19|20)[\dX×*]{2}[\]］】〉)）](?=[\dX×*]{1,5}号)/uy

/** Sets the year of a document number (发文字号) in 〔〕 (GB/T 9704 7.2.5). */
export const yearBrackets: Rule = {
  code: 'year-brackets',
  signs: '[［【〈(（',
  followedBy: '12',
  examples: [
    { before: '某政发[2021]12号、某办（2020）3号', after: '某政发〔2021〕12号、某办〔2020〕3号' },
    { before: '某政发〔2021〕12号', after: '某政发〔2021〕12号' },
    { before: '（2021）某01民终3号、公告（2021）第3号', after: '（2021）某01民终3号、公告（2021）第3号' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const span of matchesAt(text, numbered, openersOf(places))) {
      const [start, end] = span
      const right = `〔${text.slice(start + 1, end - 1)}〕`
      edits.push({ span: [start, start + 1], insert: '〔' }, { span: [end - 1, end], insert: '〕' })
      notes.push({ span, code: 'year-brackets', data: { found: text.slice(start, end), right }, fix: right })
    }
    return { edits, notes }
  },
}

/** The bracket stands before the digit that shows it. */
const openersOf = (places: readonly number[]): number[] => places.map((at) => at - 1).filter((at) => at >= 0)
