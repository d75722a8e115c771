// A slot of the table is a key, made of state and letter, and the node that they lead to.
const slotSize = 2
const letterBits = 14
const stateBits = 32 - letterBits

// A node is a state with what is known of it: whether a word ends there, and by the last bits of code units which can follow.
const endsWord = 1
const lastBits = 7
const flagBits = 9

/**
 * A set of words with a number each, looked up from any place of a text without making substrings.
 * The first code unit leads on by a direct table, as most places of a text start no word; the next ones by a hash table that is
 * small enough to stay in the processor's cache. What is asked most is said by the node itself.
 */
export class Trie {
  #first = new Int32Array(0x10000)
  /** Code units that stand in a word behind its first, numbered from 1. */
  #letters = new Uint16Array(0x10000)
  #letterCount = 0
  #slots = new Int32Array(slotSize << 6)
  #used = 0
  #values = new Int32Array(64)
  #states = 1

  /**
   * Adds a word, or gives it another value (a non-negative integer). An empty word is none.
   * @throws RangeError for more than a quarter of a million beginnings of words
   */
  set(word: string, value: number): void {
    if (word === '') return
    let state = 0
    for (let i = 0; i < word.length; i += 1) {
      const flag = i + 1 < word.length ? followedBy(word.charCodeAt(i + 1)) : endsWord
      state = this.#mark(state, word.charCodeAt(i), flag) >> flagBits
    }
    this.#values[state] = value
  }

  /** The value of a whole word, or -1. */
  get(word: string): number {
    let node = word === '' ? 0 : this.enter(word.charCodeAt(0))
    for (let i = 1; i < word.length && node > 0; i += 1) node = this.step(node, word.charCodeAt(i))
    return this.valueAt(node)
  }

  /** The node that a word's first code unit leads to, or 0. */
  enter(code: number): number {
    return this.#first[code]!
  }

  /** The node that one more code unit leads to, or 0. */
  step(node: number, code: number): number {
    if ((node & followedBy(code)) === 0) return 0
    const letter = this.#letters[code]!
    return letter === 0 ? 0 : this.#slots[this.#slotOf(keyOf(node >> flagBits, letter)) + 1]!
  }

  /** The value of the word that ends in a node, or -1. */
  valueAt(node: number): number {
    return node & endsWord ? this.#values[node >> flagBits]! : -1
  }

  /** Length of the longest word that starts at `at` and ends by `end`, 0 when there is none. */
  longestAt(text: string, at: number, end: number = text.length): number {
    if (at >= end) return 0
    let longest = 0
    let node = this.#first[text.charCodeAt(at)]!
    for (let i = at + 1; node > 0; i += 1) {
      if (node & endsWord) longest = i - at
      if (i >= end) break
      node = this.step(node, text.charCodeAt(i))
    }
    return longest
  }

  /** Where a key stands in the table, or the free slot where it would. */
  #slotOf(key: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = ((Math.imul(key, 0x9e3779b1) >>> 10) * slotSize) & mask
    while (slots[at] !== key && slots[at] !== 0) at = (at + slotSize) & mask
    return at
  }

  /** Goes one code unit on from a state, adding the node where there is none, and says more of it. */
  #mark(state: number, code: number, flag: number): number {
    if (state === 0) {
      this.#first[code] = (this.#first[code] || this.#newNode()) | flag
      return this.#first[code]!
    }
    if (this.#letters[code] === 0) this.#letters[code] = this.#newLetter()
    // At most a third of the table is in use, so that a look for what is not there ends at once.
    if (this.#used * slotSize * 3 >= this.#slots.length) this.#growSlots()
    const key = keyOf(state, this.#letters[code]!)
    const at = this.#slotOf(key)
    if (this.#slots[at] === 0) {
      this.#slots[at] = key
      this.#slots[at + 1] = this.#newNode()
      this.#used += 1
    }
    this.#slots[at + 1]! |= flag
    return this.#slots[at + 1]!
  }

  #newNode(): number {
    if (this.#states >> stateBits > 0) throw new RangeError('too many words')
    if (this.#states === this.#values.length) {
      const values = new Int32Array(this.#states * 2)
      values.set(this.#values)
      this.#values = values
    }
    this.#states += 1
    return (this.#states - 1) << flagBits
  }

  #newLetter(): number {
    this.#letterCount += 1
    if (this.#letterCount >> letterBits > 0) throw new RangeError('too many characters')
    return this.#letterCount
  }

  #growSlots(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (let from = 0; from < before.length; from += slotSize) {
      if (before[from] === 0) continue
      const at = this.#slotOf(before[from]!)
      this.#slots[at] = before[from]!
      this.#slots[at + 1] = before[from + 1]!
    }
  }
}

const followedBy = (code: number): number => 2 << (code & lastBits)

const keyOf = (state: number, letter: number): number => (state << letterBits) | letter
