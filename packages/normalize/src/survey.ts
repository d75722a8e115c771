/** What a rule has to find in a text to have anything to do: one of the characters of `signs`, and one of `followedBy` right behind it where that is given. */
export type Signs = {
  /** As in a character class: characters and ranges, `0-9Ａ-Ｚ`; a `-` at an end stands for itself. */
  signs: string
  followedBy?: string
}

/** Tables from code unit to bits, one for each `Signs`: who it is a sign for, and who has it behind a sign. */
export type SignTables = { first: Int32Array; second: Int32Array; pairs: number }

/** Builds the tables, bit 0 for the first. More signs than bits throw a `RangeError`. */
export function signTables(signs: readonly Signs[]): SignTables {
  if (signs.length > 31) throw new RangeError('a table has 31 bits')
  const tables = { first: new Int32Array(65_536), second: new Int32Array(65_536), pairs: 0 }
  for (const [bit, { signs: first, followedBy }] of signs.entries()) {
    mark(tables.first, first, 1 << bit)
    if (followedBy === undefined) continue
    mark(tables.second, followedBy, 1 << bit)
    tables.pairs |= 1 << bit
  }
  return tables
}

function mark(table: Int32Array, set: string, bit: number): void {
  for (let i = 0; i < set.length; i += 1) {
    const from = set.charCodeAt(i)
    if (set[i + 1] === '-' && i + 2 < set.length) i += 2
    for (let code = from; code <= set.charCodeAt(i); code += 1) table[code]! |= bit
  }
}

/** The bits of all signs that a text shows: the one look at every character that all rules share. */
export function survey(text: string, { first, second, pairs }: SignTables): number {
  let any = 0
  let followed = 0
  let before = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    followed |= before & second[code]!
    before = first[code]!
    any |= before
  }
  return (any & ~pairs) | followed
}
