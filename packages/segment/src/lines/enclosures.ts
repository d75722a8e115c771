/** Marks that open and close, in pairs. */
const pairs = '“”‘’《》〈〉（）()【】「」『』[]〔〕'
const kindOf = new Map(Array.from(pairs, (mark, i) => [mark.charCodeAt(0), i]))
const openers = Array.from(pairs).filter((_, i) => i % 2 === 0)

/** A pair longer than this is taken for a mark that lost its partner. */
const longestPair = 200

/**
 * Finds what stands in quotation marks, brackets or 《》, for marks given in order; pairs do not reach over the end of a line, and a mark without
 * a partner encloses nothing. O(1) for each mark.
 */
export class EnclosureFinder {
  /** Start and end of each enclosure in turn, marks included; what touches or overlaps is one. */
  readonly found: number[] = []
  readonly #open: number[][] = openers.map(() => [])
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
    for (const open of this.#open) if (open.length > 0) open.length = 0
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

/** Looks up in which of `enclosures` ascending places lie, from `first` on; a place lies between two characters. */
export class EnclosureCursor {
  readonly #enclosures: readonly number[]
  #next: number

  constructor(enclosures: readonly number[], first: number) {
    this.#enclosures = enclosures
    this.#next = firstEndingBehind(enclosures, first)
  }

  /** The place of the mark that opens the enclosure around `at`; -1 where there is none. */
  around(at: number): number {
    const enclosures = this.#enclosures
    while (this.#next < enclosures.length && enclosures[this.#next + 1]! <= at) this.#next += 2
    return this.#next < enclosures.length && enclosures[this.#next]! < at ? enclosures[this.#next]! : -1
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
