import { inlineNotes } from '../../lexicon/site/inline-notes.ts'
import type { Cut, Rule } from '../rule.ts'
import { cutNoise } from './cut-noise.ts'

const anyNote = new RegExp(inlineNotes.map(({ pattern }) => pattern).join('|'))
const wholeNotes = inlineNotes.map(({ kind, pattern }) => ({ kind, whole: new RegExp(`^(?:${pattern})$`) }))
const everyNote = new RegExp(anyNote, 'g')

/** The most code units of a note before and behind its sign. */
const longestBefore = 16
const longestBehind = 40

/** Cuts notes that a site or a printer put into the running text: `（剩余289字）`, `第1页 共4页`; the sentence goes on around them. */
export const inlineNotesRule: Rule = {
  code: 'inline-notes',
  signs: '剩隐省页#[',
  followedBy: '余藏略共 /／pPnN分',
  examples: [
    { before: '加强学习（剩余289字）', after: '加强学习' },
    { before: '突出……此处隐藏545个字……重点', after: '突出重点' },
    { before: '第1页 共4页工作总结\n抓第2页 共4页安全', after: '工作总结\n抓安全' },
    { before: '记录见第3页共8页，由专人核对', after: '记录见第3页共8页，由专人核对' },
    { before: '见第1页，共4页', after: '见第1页，共4页' },
  ],
  apply(text, places) {
    const notes: Note[] = []
    for (const at of places) {
      const end = notes.at(-1)?.span[1] ?? 0
      const from = Math.max(end, at - longestBefore)
      const found = at < end ? null : anyNote.exec(text.slice(from, at + longestBehind))
      if (found) notes.push(noteOf(found, from))
    }
    const cuts = followed(notes).map(({ span, kind }) => ({ span, kind }))
    return isLeftWithNone(text, cuts) ? cutNoise(text, cuts, 'site-mark') : { edits: [] }
  },
}

/** A note; of a printed page its number and how many there are. */
type Note = Cut & { page?: number; pages?: number }

function noteOf(found: RegExpExecArray | RegExpMatchArray, from: number): Note {
  const { page, pages } = found.groups ?? {}
  const start = from + found.index!
  const note: Cut = {
    span: [start, start + found[0].length],
    kind: wholeNotes.find(({ whole }) => whole.test(found[0]))!.kind,
  }
  return page === undefined ? note : { ...note, page: Number(page), pages: Number(pages) }
}

/** All notes but the pages that neither the next nor the last of as many goes with: a report refers to one page. */
function followed(notes: readonly Note[]): Note[] {
  const seen = new Set(notes.map(({ page, pages }) => `${page}/${pages}`))
  return notes.filter(
    ({ page, pages }) =>
      page === undefined || seen.has(`${page - 1}/${pages}`) || seen.has(`${page + 1}/${pages}`),
  )
}

/** What is left must not make another note; only a text that was written to do so has one. */
function isLeftWithNone(text: string, cuts: readonly Cut[]): boolean {
  if (cuts.length === 0) return false
  let left = ''
  let from = 0
  for (const { span } of cuts) {
    left += text.slice(from, span[0])
    from = span[1]
  }
  left += text.slice(from)
  return followed(Array.from(left.matchAll(everyNote), (found) => noteOf(found, 0))).length === 0
}
