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
export type SignTables = { classOf: Uint8Array; bits: Int32Array; size: number; pairs: number }

/** Builds the tables, bit 0 for the first. More signs than bits throw a `RangeError`. */
export function signTables(signs: readonly Signs[]): SignTables {
  if (signs.length > 31) throw new RangeError('a table has 31 bits')
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
  return { classOf, bits: Int32Array.from(bits), size: all.length, pairs }
}

function mark(table: Int32Array, set: string, bit: number): void {
  for (let i = 0; i < set.length; i += 1) {
    const from = set.charCodeAt(i)
    if (set[i + 1] === '-' && i + 2 < set.length) i += 2
    for (let code = from; code <= set.charCodeAt(i); code += 1) table[code]! |= bit
  }
}

/** The bits of all signs that a text shows: the one look at every character that all rules share. */
export function survey(text: string, { classOf, bits, size }: SignTables): number {
  if (text === '') return 0
  let before = classOf[0x0a]!
  let found = 0
  for (let i = 0; i < text.length; i += 1) {
    const here = classOf[text.charCodeAt(i)]!
    found |= bits[before * size + here]!
    before = here
  }
  return found
}
