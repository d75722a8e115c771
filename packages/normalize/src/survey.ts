import { classBits, type SignTables } from './sign-tables.ts'

/**
 * Which signs a text shows and where: `found` holds the bits of all of them; `seen` holds pairs in the order of the text, a place and the bits of the
 * signs there. A sign that is a pair of characters stands at the second.
 */
export type Survey = { found: number; seen: Int32Array }

/** What the ends of a text count as. */
const lineFeed = 0x0a

/** The code units of a text are looked at in pieces of this many: an array of numbers is read faster than a string, and one buffer serves all. */
const pieceLength = 32_768
const buffer = Buffer.alloc(pieceLength * 2)
const units = new Uint16Array(buffer.buffer, buffer.byteOffset, pieceLength)
const pairs = new Int32Array((pieceLength + 1) * 2)

/** The one look at every character that all rules share. A sign that the end of the text completes stands at its length. */
export function survey(text: string, tables: SignTables): Survey {
  if (text.length < pieceLength) return surveyOf([scan(text, lineFeed, 0, true, tables)])
  const pieces: Int32Array[] = []
  for (let start = 0; start <= text.length; start += pieceLength) {
    const piece = text.slice(start, start + pieceLength)
    const before = start === 0 ? lineFeed : text.charCodeAt(start - 1)
    pieces.push(scan(piece, before, start, start + pieceLength > text.length, tables))
  }
  return surveyOf(pieces)
}

/** The signs of one piece that begins at `start` behind the code unit `before`, as pairs. */
function scan(
  piece: string,
  before: number,
  start: number,
  isLast: boolean,
  { classOf, bits }: SignTables,
): Int32Array {
  const length = buffer.write(piece, 'utf16le') >> 1
  let last = classOf[before]!
  let end = 0
  for (let i = 0; i < length; i += 1) {
    const here = classOf[units[i]!]!
    const shown = bits[(last << classBits) | here]!
    if (shown !== 0) {
      pairs[end] = start + i
      pairs[end + 1] = shown
      end += 2
    }
    last = here
  }
  const shown = isLast ? bits[(last << classBits) | classOf[lineFeed]!]! : 0
  if (shown !== 0) {
    pairs[end] = start + length
    pairs[end + 1] = shown
    end += 2
  }
  return pairs.slice(0, end)
}

function surveyOf(pieces: readonly Int32Array[]): Survey {
  const seen = pieces.length === 1 ? pieces[0]! : joined(pieces)
  let found = 0
  for (let i = 1; i < seen.length; i += 2) found |= seen[i]!
  return { found, seen }
}

function joined(pieces: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const piece of pieces) {
    all.set(piece, end)
    end += piece.length
  }
  return all
}

/** The places where one of the signs of `mask` stands, in order. */
export function placesOf({ seen }: Survey, mask: number): number[] {
  const places: number[] = []
  for (let i = 0; i < seen.length; i += 2) if (seen[i + 1]! & mask) places.push(seen[i]!)
  return places
}

/** The bits of the signs at one place of a text. */
export function signsAt(text: string, at: number, { classOf, bits }: SignTables): number {
  const before = at > 0 ? text.charCodeAt(at - 1) : lineFeed
  const here = at < text.length ? text.charCodeAt(at) : lineFeed
  return bits[(classOf[before]! << classBits) | classOf[here]!]!
}
