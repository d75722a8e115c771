import { bits, classOf, isSpace, markedPlaces } from './characters.ts'
import { EnclosureFinder } from './enclosures.ts'
import { type LineSource, unknownSource } from './line-source.ts'
import { type Line, scanLines } from './lines.ts'

/** A text with its lines and what one look at each of their characters finds; all places ascend. */
export type Scanned = {
  text: string
  lines: readonly Line[]
  /** What stands in quotation marks, brackets or 《》: start and end in turn, marks included. They neither overlap nor touch a line's end. */
  enclosures: readonly number[]
  /** The places of 。！？ */
  stops: readonly number[]
  /** Places behind a mark that ends a clause, or at a bracket, where the character is one that a marker can begin with; a Chinese numeral also behind a blank. */
  openings: readonly number[]
  /** For each opening the place of the mark before it; -1 where none stands there. */
  marksBefore: readonly number[]
}

/** Looks once at each character of a text. O(length). */
export function scanText(text: string, source: LineSource = unknownSource): Scanned {
  const marked = markedPlaces(text)
  const lines = scanLines(text, marked, source)
  const finder = new EnclosureFinder()
  const stops: number[] = []
  const openings: number[] = []
  const marksBefore: number[] = []
  let i = 0
  for (const { span } of lines) {
    let before = -1
    let next = -1
    for (; i < marked.length && marked[i]! < span[1]; i += 1) {
      const at = marked[i]!
      if (at < span[0]) continue
      if (at !== next) before = -1
      next = at + 1
      const code = text.charCodeAt(at)
      const kind = classOf(code)
      if ((kind & bits.enclosure) !== 0) finder.add(code, at)
      if ((kind & bits.stop) !== 0) stops.push(at)
      if (
        (kind & bits.opening) !== 0 &&
        (before >= 0 ||
          (kind & bits.freeOpening) !== 0 ||
          (isNumeral(kind) && isSpace(text.charCodeAt(at - 1))))
      ) {
        openings.push(at)
        marksBefore.push(before)
      }
      if ((kind & bits.boundary) !== 0) before = at
      else if ((kind & bits.space) === 0) before = -1
    }
    finder.endLine()
  }
  return { text, lines, enclosures: finder.found, stops, openings, marksBefore }
}

const isNumeral = (kind: number): boolean => (kind & bits.numeral) !== 0
