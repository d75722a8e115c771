/** Marks that open and close, in pairs. */
const pairs = '“”‘’《》〈〉（）()【】「」『』[]〔〕'
const kindOf = new Map(Array.from(pairs, (mark, i) => [mark.charCodeAt(0), i]))
const kinds = pairs.length / 2

/** A pair longer than this is taken for a mark that lost its partner. */
const longestPair = 200

/**
 * Finds what stands in quotation marks, brackets or 《》, for marks given in order; pairs do not reach over the end of a line, and a mark without
 * a partner encloses nothing. O(1) for each mark.
 */
export class EnclosureFinder {
  /** Start and end of each enclosure in turn, marks included; what touches or overlaps is one. */
  readonly found: number[] = []
  readonly #open: number[][] = Array.from({ length: kinds }, () => [])
  #pending = false

  add(code: number, at: number): void {
    const kind = kindOf.get(code)!
    const open = this.#open[kind >> 1]!
    if ((kind & 1) === 0) {
      open.push(at)
      this.#pending = true
      return
    }
    const from = open.pop()
    if (from !== undefined && at - from <= longestPair) this.#close(from, at + 1)
  }

  endLine(): void {
    if (!this.#pending) return
    for (const open of this.#open) open.length = 0
    this.#pending = false
  }

  /** Enclosures end in ascending order: the new one takes in all that end behind its start. */
  #close(from: number, to: number): void {
    const { found } = this
    let start = from
    while (found.length > 0 && found.at(-1)! > start) {
      start = Math.min(start, found[found.length - 2]!)
      found.length -= 2
    }
    found.push(start, to)
  }
}

/** Tells for ascending places between two characters, from `first` on, in which of `enclosures` they lie: the place of its opening mark, -1 for none. */
export function enclosedFrom(enclosures: readonly number[], first: number): (at: number) => number {
  let next = firstEndingBehind(enclosures, first)
  return (at) => {
    while (next < enclosures.length && enclosures[next + 1]! <= at) next += 2
    return next < enclosures.length && enclosures[next]! < at ? enclosures[next]! : -1
  }
}

/** The index of the first enclosure that ends behind `at`. */
function firstEndingBehind(enclosures: readonly number[], at: number): number {
  let low = 0
  let high = enclosures.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if (enclosures[middle * 2 + 1]! <= at) low = middle + 1
    else high = middle
  }
  return low * 2
}
