/** What a rule has to find in a text to have anything to do: one of the characters of `signs`, and one of `followedBy` right behind it where that is given. */
export type Signs = {
  /** As in a character class: characters and ranges, `0-9Ａ-Ｚ`; a `-` at an end stands for itself. */
  signs: string
  followedBy?: string
}

/**
 * Every code unit belongs to one class, and `bits[before << classBits | here]` are the signs that a character of class `here` shows behind one of
 * class `before`. The tables that are looked up for each character stay small enough for the fastest memory. `pairs` are the bits with `followedBy`.
 */
export type SignTables = { classOf: Uint8Array; bits: Int32Array; pairs: number; last: number }

/** Room for 64 classes; there are as many as the rules tell characters apart. */
const classBits = 6

/** Builds the tables, bit 0 for the first. More signs than bits, or more classes than fit, throw a `RangeError`. */
export function signTables(signs: readonly Signs[]): SignTables {
  if (signs.length > 30) throw new RangeError('a table has 30 bits')
  const first = new Int32Array(65_536)
  const second = new Int32Array(65_536)
  let pairs = 0
  for (const [bit, { signs: set, followedBy }] of signs.entries()) {
    mark(first, set, 1 << bit)
    if (followedBy === undefined) continue
    mark(second, followedBy, 1 << bit)
    pairs |= 1 << bit
  }
  const { classOf, classes } = classify(first, second)
  const bits = new Int32Array(1 << (classBits * 2))
  for (const [before, { first }] of classes.entries())
    for (const [here, { first: own, second }] of classes.entries())
      bits[(before << classBits) | here] = (own & ~pairs) | (first & second)
  return { classOf, bits, pairs, last: 1 << (signs.length - 1) }
}

/** Gives the code units that show the same signs one class. */
function classify(first: Int32Array, second: Int32Array) {
  const known = new Map<number, Map<number, number>>()
  const classes: { first: number; second: number }[] = []
  const classOf = new Uint8Array(65_536)
  for (let code = 0; code < 65_536; code += 1) {
    if (code > 0 && first[code] === first[code - 1] && second[code] === second[code - 1]) {
      classOf[code] = classOf[code - 1]!
      continue
    }
    const behind = known.get(first[code]!) ?? new Map<number, number>()
    known.set(first[code]!, behind)
    let index = behind.get(second[code]!)
    if (index === undefined) {
      index = classes.push({ first: first[code]!, second: second[code]! }) - 1
      behind.set(second[code]!, index)
    }
    classOf[code] = index
  }
  if (classes.length > 1 << classBits) throw new RangeError(`there is room for ${1 << classBits} classes`)
  return { classOf, classes }
}

function mark(table: Int32Array, set: string, bit: number): void {
  for (let i = 0; i < set.length; i += 1) {
    const from = set.charCodeAt(i)
    if (set[i + 1] === '-' && i + 2 < set.length) i += 2
    for (let code = from; code <= set.charCodeAt(i); code += 1) table[code]! |= bit
  }
}

/** What a look at a text shows: the bits of all its signs, and where the last of the signs stands, in order. */
export type Survey = { found: number; places: number[] }

/** The code units of a text are looked at in pieces of this many: an array of numbers is read twice as fast as a string, and one buffer serves all. */
const pieceLength = 32_768
const buffer = Buffer.alloc(pieceLength * 2)
const units = new Uint16Array(buffer.buffer, buffer.byteOffset, pieceLength)

/** The one look at every character that all rules share. */
export function survey(text: string, { classOf, bits, last }: SignTables): Survey {
  const places: number[] = []
  let found = 0
  let before = classOf[0x0a]!
  for (let start = 0; start < text.length; start += pieceLength) {
    const piece = text.length <= pieceLength ? text : text.slice(start, start + pieceLength)
    buffer.write(piece, 'utf16le')
    for (let i = 0; i < piece.length; i += 1) {
      const here = classOf[units[i]!]!
      const shown = bits[(before << classBits) | here]!
      found |= shown
      if (shown >= last) places.push(start + i)
      before = here
    }
  }
  return { found, places }
}

/** The bits that a short stretch of a text shows, with the character before it and the one behind it. */
export function signsAround(
  stretch: string,
  before: number,
  behind: number,
  { classOf, bits }: SignTables,
): number {
  let found = 0
  let last = classOf[before]!
  for (let i = 0; i <= stretch.length; i += 1) {
    const here = classOf[i < stretch.length ? stretch.charCodeAt(i) : behind]!
    found |= bits[(last << classBits) | here]!
    last = here
  }
  return found
}
