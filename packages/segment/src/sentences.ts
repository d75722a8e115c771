import { firstFrom, type Marker, type Sentence } from '@shuzhi/document'
import { bits, classOf, hasOneOf, trimSpan } from './lines/characters.ts'
import { EnclosureCursor } from './lines/enclosures.ts'
import type { Scanned } from './lines/scan-text.ts'

/** What shows that a sentence goes on behind a quotation that ends in a stop of its own. */
const continued = '，、；：,;:的等是'

/**
 * Reads the sentences of stretches of a text, each with its closing punctuation and quotes. They end at 。！？ outside quotation marks
 * and brackets, at a closing quotation mark with one of these before it, and at the end of the stretch. White space between
 * them belongs to none.
 */
export class SentenceReader {
  readonly #scanned: Scanned
  /** What is read is gathered here and copied: a list that grows takes room for more, which a tree would hold on to. */
  readonly #read: (Marker | Sentence)[] = []
  #count = 0

  constructor(scanned: Scanned) {
    this.#scanned = scanned
  }

  /** The sentences from `from` to `to`. */
  sentences(from: number, to: number): Sentence[] {
    this.#count = 0
    this.#addSentences(from, to)
    return this.#read.slice(0, this.#count) as Sentence[]
  }

  /** A marker with the sentences from its end to `to`. */
  sentencesBehind(marker: Marker, to: number): (Marker | Sentence)[] {
    this.#read[0] = marker
    this.#count = 1
    this.#addSentences(marker.span[1], to)
    return this.#read.slice(0, this.#count)
  }

  #addSentences(from: number, to: number): void {
    const { text, stops, enclosures } = this.#scanned
    const enclosed = new EnclosureCursor(enclosures, from)
    let start = from
    for (let i = firstFrom(stops, from); i < stops.length && stops[i]! < to; i += 1) {
      if (stops[i]! < start) continue
      const end = endOfStop(text, stops[i]!, to)
      const goesOn = isClosing(text, end - 1) && hasOneOf(text, end, continued)
      while (i + 1 < stops.length && stops[i + 1]! < end) i += 1
      if (goesOn || enclosed.around(end) >= 0) continue
      this.#add(start, end)
      start = end
    }
    this.#add(start, to)
  }

  #add(start: number, end: number): void {
    const span = trimSpan(this.#scanned.text, start, end)
    if (!span) return
    this.#read[this.#count] = { type: 'sentence', span }
    this.#count += 1
  }
}

const isClosing = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & bits.closing) !== 0

/** Where a stop ends with the stops and closing marks behind it. */
function endOfStop(text: string, stop: number, to: number): number {
  let at = stop + 1
  while (at < to && (classOf(text.charCodeAt(at)) & (bits.stop | bits.closing)) !== 0) at += 1
  return at
}
