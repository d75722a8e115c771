import { type Dictionary, entryId, entryList, idOfCharacter } from './dictionary.ts'
import type { Tokens } from './tokens.ts'
import { tagNumber } from './word-tags.ts'

// A character that no word covers costs as much as a very rare word. As all weights it is made of 64ths, which add up without rounding
// in any order, so that equal ways are equal.
const unknownWeight = -30 - 19 / 64
const unknownTag = tagNumber('x')

/**
 * Finds the most probable sequence of dictionary words in a run of ideographs (a unigram model). From right to left, each place takes
 * the word that leads the best way to the end, so that all that is known of a place stays at hand until it is decided; of equal ways the
 * one whose first word is shortest. Keeps its columns from run to run.
 */
export class WordFinder {
  readonly #dictionary: Dictionary
  /** For each place of the run: the weight of the best way from there to the end, and the entry (-1 for a character that no word is) and the end of its first word. */
  #best = new Float64Array(256)
  #entries = new Int32Array(256)
  #ends = new Int32Array(256)
  #letters = new Uint16Array(256)

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  /** Adds the words between two places of a text to its tokens. */
  find(text: string, start: number, end: number, tokens: Tokens): void {
    const length = end - start
    if (this.#best.length <= length) this.#makeRoom(length)
    const { trie, weights } = this.#dictionary
    const best = this.#best
    const entries = this.#entries
    const ends = this.#ends
    const letters = this.#letters
    for (let at = 0; at < length; at += 1) letters[at] = trie.letter(text.charCodeAt(start + at))
    best[length] = 0
    for (let at = length - 1; at >= 0; at -= 1) {
      let state = trie.enter(letters[at]!)
      let entry = trie.valueAt(state)
      let most = (entry < 0 ? unknownWeight : weights[entryList(entry)]!) + best[at + 1]!
      let wordEnd = at + 1
      for (let to = at + 1; state > 0 && to < length; ) {
        state = trie.step(state, letters[to]!)
        to += 1
        const longer = trie.valueAt(state)
        if (longer < 0) continue
        const weight = weights[entryList(longer)]! + best[to]!
        if (weight > most) {
          most = weight
          entry = longer
          wordEnd = to
        }
      }
      best[at] = most
      entries[at] = entry
      ends[at] = wordEnd
    }
    this.#put(text, start, length, tokens)
  }

  #put(text: string, start: number, length: number, tokens: Tokens): void {
    const { tags: kinds } = this.#dictionary
    const found = this.#entries
    const to = this.#ends
    tokens.makeRoom(length)
    const { starts, ends, ids, tags } = tokens
    let index = tokens.length
    for (let at = 0; at < length; at = to[at]!) {
      const entry = found[at]!
      starts[index] = start + at
      ends[index] = start + to[at]!
      ids[index] = entry < 0 ? idOfCharacter(this.#dictionary, text.charCodeAt(start + at)) : entryId(entry)
      tags[index] = entry < 0 ? unknownTag : kinds[entryList(entry)]!
      index += 1
    }
    tokens.length = index
  }

  #makeRoom(length: number): void {
    const size = length * 2 + 1
    this.#best = new Float64Array(size)
    this.#entries = new Int32Array(size)
    this.#ends = new Int32Array(size)
    this.#letters = new Uint16Array(size)
  }
}
