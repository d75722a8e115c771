/** What a rule has to find in a text to have anything to do: one of the characters of `signs`, and one of `followedBy` right behind it where that is given. */
export type Signs = {
  /** As in a character class: characters and ranges, `0-9Ａ-Ｚ`; a `-` at an end stands for itself. */
  signs: string
  followedBy?: string
}

/**
 * Every code unit belongs to one class, and `bits[before * size + here]` are the signs that a character of class `here` shows behind one of
 * class `before`. The tables that are looked up for each character stay small enough for the fastest memory. `pairs` are the bits with `followedBy`.
 */
export type SignTables = { classOf: Uint8Array; bits: Int32Array; size: number; pairs: number; last: number }

/** Builds the tables, bit 0 for the first. More signs than bits throw a `RangeError`. */
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
  const classes = new Map<string, { first: number; second: number; index: number }>()
  const classOf = new Uint8Array(65_536)
  for (let code = 0; code < 65_536; code += 1) {
    const key = `${first[code]} ${second[code]}`
    let found = classes.get(key)
    if (!found) {
      found = { first: first[code]!, second: second[code]!, index: classes.size }
      classes.set(key, found)
    }
    classOf[code] = found.index
  }
  const all = [...classes.values()]
  const bits = all.flatMap((before) =>
    all.map((here) => (here.first & ~pairs) | (before.first & here.second)),
  )
  return { classOf, bits: Int32Array.from(bits), size: all.length, pairs, last: 1 << (signs.length - 1) }
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
export function survey(text: string, { classOf, bits, size, last }: SignTables): Survey {
  const places: number[] = []
  let found = 0
  let before = classOf[0x0a]!
  for (let start = 0; start < text.length; start += pieceLength) {
    const piece = text.length <= pieceLength ? text : text.slice(start, start + pieceLength)
    buffer.write(piece, 'utf16le')
    for (let i = 0; i < piece.length; i += 1) {
      const here = classOf[units[i]!]!
      const shown = bits[before * size + here]!
      found |= shown
      if (shown >= last) places.push(start + i)
      before = here
    }
  }
  return { found, places }
}
