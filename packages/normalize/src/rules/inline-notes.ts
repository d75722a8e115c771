import type { Span } from '@shuzhi/document'
import { inlineNotes } from '../lexicon/site/inline-notes.ts'
import { cutNoise } from './cut-noise.ts'
import type { Cut, Rule } from './rule.ts'

/** One group for each note, to tell which was found. */
const anyNote = new RegExp(inlineNotes.map(({ pattern }) => `(${pattern})`).join('|'))

/** The most code units of a note before and behind its sign. */
const longestBefore = 16
const longestBehind = 40

/** Cuts notes that a site or a printer put into the running text: `（剩余289字）`, `第1页 共4页`; the sentence goes on around them. */
export const inlineNotesRule: Rule = {
  code: 'inline-notes',
  signs: '剩隐省页优专#[',
  followedBy: '余藏略共 /／质心pPnN分',
  examples: [
    { before: '加强学习（剩余289字）', after: '加强学习' },
    { before: '突出……此处隐藏545个字……重点', after: '突出重点' },
    { before: '第1页 共4页工作总结', after: '工作总结' },
    { before: '见第1页，共4页', after: '见第1页，共4页' },
  ],
  apply(text, places) {
    const cuts: Cut[] = []
    for (const at of places) {
      if (at <= (cuts.at(-1)?.span[1] ?? 0)) continue
      const from = Math.max(0, at - longestBefore)
      const found = anyNote.exec(text.slice(from, at + longestBehind))
      if (!found) continue
      const span: Span = [from + found.index, from + found.index + found[0].length]
      if (span[0] >= (cuts.at(-1)?.span[1] ?? 0))
        cuts.push({ span, kind: inlineNotes.find((_, i) => found[i + 1] !== undefined)!.kind })
    }
    return isLeftWithNone(text, cuts) ? cutNoise(text, cuts, 'site-mark') : { edits: [] }
  },
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
  return (left + text.slice(from)).search(anyNote) < 0
}
