const size = 1 << 10
const [first, second] = [1, 2]

/**
 * Whether one of some names, of two characters and more, can begin at a place of a text, by the last bits of its first two code units:
 * where none can, none needs to be looked up.
 */
export class Beginnings {
  readonly #places = new Uint8Array(size)

  add(name: string): void {
    this.#places[bitsAt(name, 0)]! |= first
    this.#places[bitsAt(name, 1)]! |= second
  }

  /** Whether a name begins with the code unit at a place, as far as its last bits say. */
  mayOpen(text: string, at: number): boolean {
    return (this.#places[bitsAt(text, at)]! & first) !== 0
  }

  /** The same with the one behind it. */
  mayBegin(text: string, at: number): boolean {
    return this.mayOpen(text, at) && (this.#places[bitsAt(text, at + 1)]! & second) !== 0
  }
}

const bitsAt = (text: string, at: number): number => text.charCodeAt(at) & (size - 1)
