/** What a rule looks for: one of the characters of `signs`, or, where `followedBy` is given, one of those with one of `signs` right before it. */
export type Signs = {
  /** As in a character class: characters and ranges, `0-9Ａ-Ｚ`; a `-` at an end stands for itself. */
  signs: string
  followedBy?: string
}

/**
 * Every code unit belongs to one class, and `bits[before << classBits | here]` are the signs that a character of class `here` shows behind one of
 * class `before`. The tables that are looked up for each character stay small enough for the fastest memory.
 */
export type SignTables = { classOf: Uint8Array; bits: Int32Array }

/** Room for 64 classes; there are as many as the rules tell characters apart. */
export const classBits = 6

/** Builds the tables, bit 0 for the first. More signs than bits, or more classes than fit, throw a `RangeError`. */
export function signTables(signs: readonly Signs[]): SignTables {
  if (signs.length > 30) throw new RangeError('a table has 30 bits')
  const first = signs.flatMap((sign, bit) => rangesOf(sign.signs, 1 << bit))
  const second = signs.flatMap((sign, bit) => rangesOf(sign.followedBy ?? '', 1 << bit))
  const { classOf, classes } = classify(first, second)
  const pairs = second.reduce((bits, { bit }) => bits | bit, 0)
  const bits = new Int32Array(1 << (classBits * 2))
  for (const [before, { first }] of classes.entries())
    for (const [here, { first: own, second }] of classes.entries())
      bits[(before << classBits) | here] = (own & ~pairs) | (first & second)
  return { classOf, bits }
}

/** The code units from `from` to `to`, both included, that show a sign. */
type Range = { from: number; to: number; bit: number }

function rangesOf(set: string, bit: number): Range[] {
  const ranges: Range[] = []
  for (let i = 0; i < set.length; i += 1) {
    const from = set.charCodeAt(i)
    if (set[i + 1] === '-' && i + 2 < set.length) i += 2
    ranges.push({ from, to: set.charCodeAt(i), bit })
  }
  return ranges
}

/** Gives the code units that show the same signs one class. It goes from edge to edge of the ranges, for a program that starts has no time for every code unit. */
function classify(first: readonly Range[], second: readonly Range[]) {
  const ends = [...first, ...second].flatMap(({ from, to }) => [from, to + 1])
  const edges = [...new Set([0, ...ends])].sort((a, b) => a - b)
  const bitsOfFirst = bitsByEdge(edges, first)
  const bitsOfSecond = bitsByEdge(edges, second)
  const classes: { first: number; second: number }[] = []
  const indexOf = new Map<string, number>()
  const classOf = new Uint8Array(65_536)
  for (const [i, edge] of edges.entries()) {
    const made = { first: bitsOfFirst[i]!, second: bitsOfSecond[i]! }
    const key = `${made.first} ${made.second}`
    const index = indexOf.get(key) ?? classes.push(made) - 1
    indexOf.set(key, index)
    classOf.fill(index, edge, edges[i + 1])
  }
  if (classes.length > 1 << classBits) throw new RangeError(`there is room for ${1 << classBits} classes`)
  return { classOf, classes }
}

/** The bits of the code units from each edge to the next. */
function bitsByEdge(edges: readonly number[], ranges: readonly Range[]): Int32Array {
  const places = new Map(edges.map((edge, i) => [edge, i]))
  const bits = new Int32Array(edges.length)
  for (const { from, to, bit } of ranges)
    for (let i = places.get(from)!; i < edges.length && edges[i]! <= to; i += 1) bits[i]! |= bit
  return bits
}
