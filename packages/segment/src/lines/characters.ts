import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import { firstCharacters } from '../markers/marker-openings.ts'

/** What a character can be in the structure of a text: the bits of its class. */
export const bits = {
  space: 1,
  /** Ends a sentence: 。！？ */
  stop: 2,
  /** Ends a clause or a quotation, so that a marker may follow. */
  boundary: 4,
  /** What a Chinese numeral up to 999 is written with. */
  numeral: 8,
  digit: 16,
  /** What a marker can begin with. */
  opening: 32,
  /** What a marker can begin with in mid-clause: （ and ready-made numbers. */
  freeOpening: 64,
  /** Quotation marks, brackets, 《》. */
  enclosure: 128,
  /** What may stand behind the stop of a sentence and belongs to it. */
  closing: 256,
  /** \n, \v, \f, \r, and the line and paragraph separators. */
  lineEnd: 512,
} as const

const classes = new Uint16Array(0x10000)
const mark = (characters: Iterable<string>, bit: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)]! |= bit
}
mark('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', bits.space)
mark('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', bits.space)
mark('\n\v\f\r\u2028\u2029', bits.lineEnd)
mark('。！？!?', bits.stop)
mark('。；：，、！？…;:,!?）)”’」', bits.boundary)
mark('零〇一二两三四五六七八九十百千', bits.numeral)
mark('0123456789０１２３４５６７８９', bits.digit)
mark('”’）)》」』】', bits.closing)
mark('“”‘’《》〈〉（）()【】「」『』[]〔〕', bits.enclosure)
for (const kind of markerKinds) {
  mark(firstCharacters(kind), bits.opening)
  if (!kind.boundary) mark(firstCharacters(kind), bits.freeOpening)
}

/** The class of a UTF-16 code unit; 0 for what is nothing of the kind, and for NaN, which charCodeAt gives behind a text's end: as an index it would be looked up slowly. */
export const classOf = (code: number): number => classes[code | 0]!

/** Whether a code unit is white space, as `String.prototype.trim` sees it. */
export const isSpace = (code: number): boolean => (classOf(code) & bits.space) !== 0

/** Whether one of some marks stands at a place in a text, which is told so much quicker than by looking for its character in a string of them. */
export function hasOneOf(text: string, at: number, marks: string): boolean {
  const code = text.charCodeAt(at)
  for (let i = 0; i < marks.length; i += 1) if (marks.charCodeAt(i) === code) return true
  return false
}

/** Whether there is white space in a text, which is quicker told so of a few characters than by an expression. */
export function holdsSpace(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isSpace(text.charCodeAt(at))) return true
  return false
}

/** The part that a character plays in what is marked: 1 for one that is marked wherever it stands, 2 for one that is where a marker can begin, 4 for one that a marker can begin behind. */
const parts = Uint8Array.from(
  classes,
  (kind) =>
    Number((kind & (bits.stop | bits.boundary | bits.space | bits.enclosure | bits.freeOpening)) !== 0) |
    (Number((kind & bits.opening) !== 0) << 1) |
    (Number((kind & (bits.boundary | bits.space)) !== 0) << 2),
)

/** So much of a text is gone through before room for more places is made. */
const block = 1024

/**
 * The places, ascending, of the characters that are something in the structure of a text; digits, letters and numerals only behind a mark or a blank. No branch depends on what a
 * character is, as none could be foreseen.
 */
export function markedPlaces(text: string): Int32Array {
  let places = new Int32Array((text.length >> 2) + block)
  let count = 0
  /** 2 behind what a marker can begin behind. */
  let opens = 0
  for (let from = 0; from < text.length; from += block) {
    if (places.length < count + block) places = withRoom(places)
    const end = Math.min(from + block, text.length)
    for (let at = from; at < end; at += 1) {
      const part = parts[text.charCodeAt(at)]!
      places[count] = at
      count += (part & 1) | ((part & opens) >> 1)
      opens = (part >> 1) & 2
    }
  }
  return places.subarray(0, count)
}

/** A list of places with room for twice as many. */
function withRoom(places: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(places.length * 2)
  more.set(places)
  return more
}

/** The stretch of `text` between `start` and `end` without white space at either end; null when nothing is left. */
export function trimSpan(text: string, start: number, end: number): [number, number] | null {
  const from = skipSpace(text, start, end)
  return from < end ? [from, dropSpace(text, from, end)] : null
}

/** The first place in a stretch of text that holds no white space; its end where all do. */
export function skipSpace(text: string, start: number, end: number): number {
  let from = start
  while (from < end && isSpace(text.charCodeAt(from))) from += 1
  return from
}

/** Where a stretch of text ends without the white space at its end. */
export function dropSpace(text: string, start: number, end: number): number {
  let to = end
  while (to > start && isSpace(text.charCodeAt(to - 1))) to -= 1
  return to
}
