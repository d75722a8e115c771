/** A slot of the table is a key, made of state and letter, and what they lead to. */
const slotSize = 2
const letterBits = 14
const stateBits = 32 - letterBits

/** A state is its filter, two times 32 bits, and its value: both are read together, so they stand together. */
const stateSize = 3
const valuePart = 2

/**
 * A set of words with a number each, looked up from any place of a text without making substrings.
 *
 * Code units are numbered by when they come first in a word, their letters, and so are the beginnings of words, the states: where frequent
 * words are added first, what is looked up most lies close together. A state leads on by a hash table of states and letters; most looks
 * are for what is not there, and a filter for each state, of 64 bits by the last bits of letters, answers most of those beforehand.
 *
 * A word that goes on to no longer one needs no state: in its place stands its value, as a number below 0 (`~value`). Two words of three
 * are such, so that the tables stay small enough for the caches.
 */
export class Trie {
  readonly #letters = new Uint16Array(0x10000)
  #letterCount = 0
  /** The states of single letters. */
  #first = new Int32Array(64)
  #slots = new Int32Array(slotSize << 6)
  #used = 0
  #states = new Int32Array(stateSize << 6)
  #stateCount = 1

  constructor() {
    // No word ends before its first letter.
    this.#states[valuePart] = -1
  }

  /**
   * Adds a word, or gives it another value (a non-negative integer). An empty word is none.
   * @throws RangeError for more than a quarter of a million beginnings of words
   */
  set(word: string, value: number): void {
    if (word === '') return
    const first = this.#letterFor(word.charCodeAt(0))
    if (word.length === 1) {
      this.#first[first] = this.#valued(this.#first[first]!, value)
      return
    }
    let state = this.#inner(this.#first[first]!)
    this.#first[first] = state
    const last = word.length - 1
    for (let i = 1; i < last; i += 1) {
      const slot = this.#open(state, this.#letterFor(word.charCodeAt(i)))
      state = this.#inner(this.#slots[slot]!)
      this.#slots[slot] = state
    }
    const slot = this.#open(state, this.#letterFor(word.charCodeAt(last)))
    this.#slots[slot] = this.#valued(this.#slots[slot]!, value)
  }

  /** The value of a whole word, or -1. */
  get(word: string): number {
    let state = word === '' ? 0 : this.enter(this.letter(word.charCodeAt(0)))
    for (let i = 1; i < word.length; i += 1)
      state = state > 0 ? this.step(state, this.letter(word.charCodeAt(i))) : 0
    return this.valueAt(state)
  }

  /** The letter of a code unit; 0 for one that stands in no word. */
  letter(code: number): number {
    return this.#letters[code]!
  }

  /** The state that a word's first letter leads to, or 0; below 0 one that leads no further. */
  enter(letter: number): number {
    return this.#first[letter]!
  }

  /** The state that one more letter leads to from a state above 0, or 0; below 0 one that leads no further. */
  step(state: number, letter: number): number {
    if ((this.#states[filterOf(state, letter)]! & bitOf(letter)) === 0) return 0
    return this.#slots[this.#slotOf(keyOf(state, letter)) + 1]!
  }

  /** The value of the word that ends in a state, or -1. */
  valueAt(state: number): number {
    return state < 0 ? ~state : this.#states[state * stateSize + valuePart]!
  }

  /** Length of the longest word that starts at `at` and ends by `end`, 0 when there is none. */
  longestAt(text: string, at: number, end: number = text.length): number {
    if (at >= end) return 0
    let longest = 0
    let state = this.enter(this.letter(text.charCodeAt(at)))
    for (let i = at + 1; state !== 0; i += 1) {
      if (this.valueAt(state) >= 0) longest = i - at
      if (i >= end || state < 0) break
      state = this.step(state, this.letter(text.charCodeAt(i)))
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

  /** The slot's part that says what a letter leads to from a state, made where it is not there. */
  #open(state: number, letter: number): number {
    // At most half of the table is in use, so that a look for what is not there ends soon.
    if (this.#used * slotSize * 2 >= this.#slots.length) this.#growSlots()
    this.#states[filterOf(state, letter)]! |= bitOf(letter)
    const key = keyOf(state, letter)
    const at = this.#slotOf(key)
    if (this.#slots[at] === 0) {
      this.#slots[at] = key
      this.#used += 1
    }
    return at + 1
  }

  /** What stands in the place of a state when a word ends there. */
  #valued(state: number, value: number): number {
    if (state <= 0) return ~value
    this.#states[state * stateSize + valuePart] = value
    return state
  }

  /** What stands in the place of a state when a word goes on there. */
  #inner(state: number): number {
    return state > 0 ? state : this.#newState(state < 0 ? ~state : -1)
  }

  #newState(value: number): number {
    const state = this.#stateCount
    if (state >> stateBits > 0) throw new RangeError('too many words')
    if ((state + 1) * stateSize > this.#states.length) this.#states = longer(this.#states)
    this.#states[state * stateSize + valuePart] = value
    this.#stateCount += 1
    return state
  }

  #letterFor(code: number): number {
    if (this.#letters[code] === 0) {
      this.#letterCount += 1
      if (this.#letterCount >> letterBits > 0) throw new RangeError('too many characters')
      if (this.#letterCount === this.#first.length) this.#first = longer(this.#first)
      this.#letters[code] = this.#letterCount
    }
    return this.#letters[code]!
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

function longer(column: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(column.length * 2)
  copy.set(column)
  return copy
}

const filterOf = (state: number, letter: number): number => state * stateSize + ((letter >> 5) & 1)

const bitOf = (letter: number): number => 1 << (letter & 31)

const keyOf = (state: number, letter: number): number => (state << letterBits) | letter
