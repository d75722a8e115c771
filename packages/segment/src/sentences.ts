import type { Sentence, Span } from '@shuzhi/document'
import { bits, classOf, trimSpan } from './characters.ts'
import { enclosedFrom } from './enclosures.ts'
import { firstFrom, type Scanned } from './scan-text.ts'

/** What may stand behind the stop of a sentence and belongs to it. */
const closing = '”’）)》」』】'

/** What shows that a sentence goes on behind a quotation that ends in a stop of its own. */
const continued = '，、；：,;:的等是'

/**
 * The sentences of a stretch of text, each with its closing punctuation and quotes. They end at 。！？ outside quotation marks
 * and brackets, at a closing quotation mark with one of these before it, and at the end of the stretch. White space between
 * them belongs to none.
 */
export function splitSentences({ text, stops, enclosures }: Scanned, [from, to]: Span): Sentence[] {
  const sentences: Sentence[] = []
  const enclosed = enclosedFrom(enclosures, from)
  let start = from
  for (let i = firstFrom(stops, from); i < stops.length && stops[i]! < to; i += 1) {
    if (stops[i]! < start) continue
    const end = endOfStop(text, stops[i]!, to)
    const goesOn = closing.includes(text[end - 1]!) && continued.includes(text[end] ?? '。')
    while (i + 1 < stops.length && stops[i + 1]! < end) i += 1
    if (goesOn || enclosed(end) >= 0) continue
    push(sentences, text, start, end)
    start = end
  }
  push(sentences, text, start, to)
  return sentences
}

/** Where a stop ends with the stops and closing marks behind it. */
function endOfStop(text: string, stop: number, to: number): number {
  let at = stop + 1
  while (at < to && ((classOf(text.charCodeAt(at)) & bits.stop) !== 0 || closing.includes(text[at]!))) at += 1
  return at
}

function push(sentences: Sentence[], text: string, start: number, end: number): void {
  const span = trimSpan(text, start, end)
  if (span) sentences.push({ type: 'sentence', span })
}
