import type { Sentence, Span } from '@shuzhi/document'
import { trimSpan } from './characters.ts'
import { enclosuresOf, insideAny } from './enclosures.ts'

const stops = /[。！？!?]+[。！？!?”’）)》」』】]*/g
const closed = /[”’）)》」』】]$/
/** What shows that a sentence goes on behind a quotation that ends in a stop of its own. */
const continued = /[，、；：,;:的等是]/

/**
 * The sentences of a stretch of text, each with its closing punctuation and quotes. They end at 。！？ outside quotation marks
 * and brackets, at a closing quotation mark with one of these before it, and at the end of the stretch. White space between
 * them belongs to none.
 */
export function splitSentences(text: string, span: Span): Sentence[] {
  const sentences: Sentence[] = []
  const push = (start: number, end: number) => {
    const trimmed = trimSpan(text, start, end)
    if (trimmed) sentences.push({ type: 'sentence', span: trimmed })
  }
  const [from, to] = span
  const stretch = text.slice(from, to)
  const inside = insideAny(enclosuresOf(text, span))
  let start = from
  for (const match of stretch.matchAll(stops)) {
    const at = from + match.index
    const end = at + match[0].length
    if (inside(end) || (closed.test(match[0]) && continued.test(text[end] ?? ''))) continue
    push(start, end)
    start = end
  }
  push(start, to)
  return sentences
}
