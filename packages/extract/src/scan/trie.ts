const initialCapacity = 1 << 12

/**
 * A set of words with a number each, looked up from any place of a text without making substrings.
 * Nodes are states of a hash table keyed by state and code unit, so a step costs a few array reads.
 */
export class Trie {
  #values: number[] = [-1]
  #states = new Int32Array(initialCapacity)
  #codes = new Uint16Array(initialCapacity)
  #targets = new Int32Array(initialCapacity)
  #used = 0

  /** Adds a word, or gives it another value (a non-negative integer). */
  set(word: string, value: number): void {
    let state = 0
    for (let i = 0; i < word.length; i += 1) state = this.#stepOrAdd(state, word.charCodeAt(i))
    this.#values[state] = value
  }

  /** The value of a whole word, or -1. */
  get(word: string): number {
    let state = 0
    for (let i = 0; i < word.length && state >= 0; i += 1) state = this.step(state, word.charCodeAt(i))
    return state < 0 ? -1 : this.#values[state]!
  }

  /** The state after one more code unit, or -1. The first state is 0. */
  step(state: number, code: number): number {
    const mask = this.#states.length - 1
    for (let slot = hash(state, code) & mask; ; slot = (slot + 1) & mask) {
      const target = this.#targets[slot]!
      if (target === 0) return -1
      if (this.#states[slot] === state && this.#codes[slot] === code) return target
    }
  }

  /** The value of the word that ends in a state, or -1. */
  valueAt(state: number): number {
    return this.#values[state]!
  }

  /** Length of the longest word that starts at `at` and ends by `end`, 0 when there is none. */
  longestAt(text: string, at: number, end: number = text.length): number {
    let longest = 0
    let state = 0
    for (let i = at; i < end; i += 1) {
      state = this.step(state, text.charCodeAt(i))
      if (state < 0) break
      if (this.#values[state]! >= 0) longest = i + 1 - at
    }
    return longest
  }

  #stepOrAdd(state: number, code: number): number {
    const found = this.step(state, code)
    if (found >= 0) return found
    if (this.#used * 2 >= this.#states.length) this.#grow()
    const target = this.#values.push(-1) - 1
    this.#insert(state, code, target)
    return target
  }

  #insert(state: number, code: number, target: number): void {
    const mask = this.#states.length - 1
    let slot = hash(state, code) & mask
    while (this.#targets[slot] !== 0) slot = (slot + 1) & mask
    this.#states[slot] = state
    this.#codes[slot] = code
    this.#targets[slot] = target
    this.#used += 1
  }

  #grow(): void {
    const [states, codes, targets] = [this.#states, this.#codes, this.#targets]
    this.#states = new Int32Array(states.length * 2)
    this.#codes = new Uint16Array(states.length * 2)
    this.#targets = new Int32Array(states.length * 2)
    this.#used = 0
    for (let i = 0; i < targets.length; i += 1) {
      if (targets[i] !== 0) this.#insert(states[i]!, codes[i]!, targets[i]!)
    }
  }
}

const hash = (state: number, code: number): number =>
  (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8
