/** Numbers grams as they come: an open hash table of whole numbers, which no key of is 0. */
export class GramNumbers {
  /** How many grams there are. */
  size = 0
  readonly #keys: Int32Array
  readonly #numbers: Int32Array
  readonly #shift: number

  /** With room for so many grams, of which half the table stays free. */
  constructor(most: number) {
    const bits = Math.max(4, 33 - Math.clz32(most))
    this.#keys = new Int32Array(1 << bits)
    this.#numbers = new Int32Array(1 << bits)
    this.#shift = 32 - bits
  }

  /** The number of a gram: the next one where it is new. */
  of(key: number): number {
    const mask = this.#keys.length - 1
    let at = Math.imul(key, 0x9e3779b1) >>> this.#shift
    while (this.#keys[at] !== key) {
      if (this.#keys[at] === 0) {
        this.#keys[at] = key
        this.#numbers[at] = this.size
        this.size += 1
        break
      }
      at = (at + 1) & mask
    }
    return this.#numbers[at]!
  }
}
