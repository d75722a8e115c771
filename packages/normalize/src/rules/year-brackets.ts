import type { Edit } from '@shuzhi/document'
import type { Note, Rule } from './rule.ts'

/** The year of a document number and the number, up to 号, behind the mark of the body that gave it out. */
const numbered = /(?<=\p{Script=Han})[[［【〈(（]((?:19|20)[\dX×*]{2})[\]］】〉)）](?=[\dX×*]{1,5}$)/u

/** The longest stretch from the bracket to 号, with the character before it. */
const reach = 12

/** Sets the year of a document number (发文字号) in 〔〕 (GB/T 9704 7.2.5). */
export const yearBrackets: Rule = {
  code: 'year-brackets',
  signs: '[［【〈(（',
  examples: [
    { before: '某政发[2021]12号、某办（2020）3号', after: '某政发〔2021〕12号、某办〔2020〕3号' },
    { before: '某政发〔2021〕12号', after: '某政发〔2021〕12号' },
    { before: '（2021）某01民终3号、公告（2021）第3号', after: '（2021）某01民终3号、公告（2021）第3号' },
  ],
  apply(text) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
      const from = Math.max(0, at - reach)
      const match = numbered.exec(text.slice(from, at))
      if (!match) continue
      const start = from + match.index
      const end = start + match[0].length
      const right = `〔${match[1]}〕`
      edits.push({ span: [start, start + 1], insert: '〔' }, { span: [end - 1, end], insert: '〕' })
      notes.push({ span: [start, end], code: 'year-brackets', data: { found: match[0], right }, fix: right })
    }
    return { edits, notes }
  },
}
