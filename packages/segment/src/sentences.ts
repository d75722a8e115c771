import { firstFrom, type Sentence } from '@shuzhi/document'
import type { ChildCollector } from './child-collector.ts'
import { bits, classOf, hasOneOf, trimSpan } from './lines/characters.ts'
import { EnclosureCursor } from './lines/enclosures.ts'
import type { Scanned } from './lines/scan-text.ts'

/** What shows that a sentence goes on behind a quotation that ends in a stop of its own. */
const continued = '，、；：,;:的等是'

/**
 * Adds the sentences of the stretch of a text from `from` to `to`, each with its closing punctuation and quotes. They end at 。！？ outside quotation marks
 * and brackets, at a closing quotation mark with one of these before it, and at the end of the stretch. White space between
 * them belongs to none.
 */
export function addSentences(
  { text, stops, enclosures }: Scanned,
  from: number,
  to: number,
  into: Pick<ChildCollector<Sentence>, 'add'>,
): void {
  const enclosed = new EnclosureCursor(enclosures, from)
  let start = from
  for (let i = firstFrom(stops, from); i < stops.length && stops[i]! < to; i += 1) {
    if (stops[i]! < start) continue
    const end = endOfStop(text, stops[i]!, to)
    const goesOn = isClosing(text, end - 1) && hasOneOf(text, end, continued)
    while (i + 1 < stops.length && stops[i + 1]! < end) i += 1
    if (goesOn || enclosed.around(end) >= 0) continue
    addSentence(text, start, end, into)
    start = end
  }
  addSentence(text, start, to, into)
}

function addSentence(
  text: string,
  start: number,
  end: number,
  into: Pick<ChildCollector<Sentence>, 'add'>,
): void {
  const span = trimSpan(text, start, end)
  if (span) into.add({ type: 'sentence', span })
}

const isClosing = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & bits.closing) !== 0

/** Where a stop ends with the stops and closing marks behind it. */
function endOfStop(text: string, stop: number, to: number): number {
  let at = stop + 1
  while (at < to && (classOf(text.charCodeAt(at)) & (bits.stop | bits.closing)) !== 0) at += 1
  return at
}
