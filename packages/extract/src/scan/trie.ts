// A slot of the table is a key, made of state and letter, and the state that they lead to.
const slotSize = 2
const letterBits = 14
const stateBits = 32 - letterBits

/**
 * A set of words with a number each, looked up from any place of a text without making substrings.
 * The first code unit leads on by a direct table, as most places of a text start no word; the next ones by a hash table that is
 * small enough to stay in the processor's cache.
 */
export class Trie {
  #first = new Int32Array(0x10000)
  /** Code units that stand in a word behind its first, numbered from 1. */
  #letters = new Uint16Array(0x10000)
  #letterCount = 0
  #slots = new Int32Array(slotSize << 6)
  #used = 0
  #values = new Int32Array(64).fill(-1)
  /** Whether longer words go on from a state. */
  #goesOn = new Uint8Array(64)
  #states = 1

  /**
   * Adds a word, or gives it another value (a non-negative integer).
   * @throws RangeError for more than a quarter of a million beginnings of words
   */
  set(word: string, value: number): void {
    let state = 0
    for (let i = 0; i < word.length; i += 1) state = this.#stepOrAdd(state, word.charCodeAt(i))
    this.#values[state] = value
  }

  /** The value of a whole word, or -1. */
  get(word: string): number {
    if (word === '') return this.#values[0]!
    let state = this.enter(word.charCodeAt(0))
    for (let i = 1; i < word.length && state > 0; i += 1) state = this.step(state, word.charCodeAt(i))
    return state > 0 ? this.#values[state]! : -1
  }

  /** The state after a word's first code unit, or 0. */
  enter(code: number): number {
    return this.#first[code]!
  }

  /** The state after one more code unit, or 0. */
  step(state: number, code: number): number {
    if (this.#goesOn[state] === 0) return 0
    const letter = this.#letters[code]!
    if (letter === 0) return 0
    const slots = this.#slots
    const key = keyOf(state, letter)
    for (let at = placeOf(key, slots); ; at = (at + slotSize) & (slots.length - 1)) {
      const found = slots[at]!
      if (found === key) return slots[at + 1]!
      if (found === 0) return 0
    }
  }

  /** The value of the word that ends in a state, or -1. */
  valueAt(state: number): number {
    return this.#values[state]!
  }

  /** Length of the longest word that starts at `at` and ends by `end`, 0 when there is none. */
  longestAt(text: string, at: number, end: number = text.length): number {
    if (at >= end) return 0
    let longest = 0
    let state = this.#first[text.charCodeAt(at)]!
    for (let i = at + 1; state > 0; i += 1) {
      if (this.#values[state]! >= 0) longest = i - at
      if (i >= end) break
      state = this.step(state, text.charCodeAt(i))
    }
    return longest
  }

  #stepOrAdd(state: number, code: number): number {
    const found = state === 0 ? this.#first[code]! : this.step(state, code)
    if (found > 0) return found
    const target = this.#addState()
    if (state === 0) this.#first[code] = target
    else this.#insert(state, code, target)
    return target
  }

  #addState(): number {
    if (this.#states === this.#values.length) this.#growStates()
    if (this.#states >> stateBits > 0) throw new RangeError('too many words')
    this.#states += 1
    return this.#states - 1
  }

  #growStates(): void {
    const values = new Int32Array(this.#states * 2).fill(-1)
    values.set(this.#values)
    this.#values = values
    const goesOn = new Uint8Array(this.#states * 2)
    goesOn.set(this.#goesOn)
    this.#goesOn = goesOn
  }

  #insert(state: number, code: number, target: number): void {
    if (this.#letters[code] === 0) this.#letters[code] = this.#newLetter()
    this.#goesOn[state] = 1
    // At most a third of the table is in use, so that a look for what is not there ends at once.
    if (this.#used * slotSize * 3 >= this.#slots.length) this.#growSlots()
    this.#used += 1
    put(this.#slots, keyOf(state, this.#letters[code]!), target)
  }

  #newLetter(): number {
    this.#letterCount += 1
    if (this.#letterCount >> letterBits > 0) throw new RangeError('too many characters')
    return this.#letterCount
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += slotSize) {
      if (this.#slots[at] !== 0) put(slots, this.#slots[at]!, this.#slots[at + 1]!)
    }
    this.#slots = slots
  }
}

const keyOf = (state: number, letter: number): number => (state << letterBits) | letter

/** Where a key is looked for first. */
const placeOf = (key: number, slots: Int32Array): number =>
  ((Math.imul(key, 0x9e3779b1) >>> 10) * slotSize) & (slots.length - 1)

function put(slots: Int32Array, key: number, target: number): void {
  let at = placeOf(key, slots)
  while (slots[at] !== 0) at = (at + slotSize) & (slots.length - 1)
  slots[at] = key
  slots[at + 1] = target
}
