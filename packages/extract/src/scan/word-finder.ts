import { type Dictionary, entryId, entryList, idOfCharacter } from './dictionary.ts'
import type { Tokens } from './tokens.ts'
import { tagNumber } from './word-tags.ts'

// A character that no word covers costs as much as a very rare word.
const unknownWeight = -21
const unknownTag = tagNumber('x')

/**
 * Finds the most probable sequence of dictionary words in a run of ideographs (a unigram model): each place is reached by its best
 * way from the left. Keeps its columns from run to run.
 */
export class WordFinder {
  readonly #dictionary: Dictionary
  /** For each place of the run: the weight of the best way there, and the word's entry (-1 for none) and the place it came by. */
  #best = new Float64Array(256)
  #from = new Int32Array(256)
  #entries = new Int32Array(256)

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  /** Adds the words between two places of a text to its tokens. */
  find(text: string, start: number, end: number, tokens: Tokens): void {
    const length = end - start
    if (this.#best.length <= length) this.#makeRoom(length)
    const { trie, weights } = this.#dictionary
    const best = this.#best
    const from = this.#from
    const entries = this.#entries
    for (let i = 1; i <= length; i += 1) best[i] = Number.NEGATIVE_INFINITY
    best[0] = 0
    for (let i = 0; i < length; i += 1) {
      const here = best[i]!
      if (here + unknownWeight > best[i + 1]!) {
        best[i + 1] = here + unknownWeight
        from[i + 1] = i
        entries[i + 1] = -1
      }
      let node = trie.enter(text.charCodeAt(start + i))
      for (let to = i + 1; node > 0; to += 1) {
        const entry = trie.valueAt(node)
        if (entry >= 0) {
          const weight = here + weights[entryList(entry)]!
          if (weight > best[to]!) {
            best[to] = weight
            from[to] = i
            entries[to] = entry
          }
        }
        if (to >= length) break
        node = trie.step(node, text.charCodeAt(start + to))
      }
    }
    this.#put(text, start, length, tokens)
  }

  #put(text: string, start: number, length: number, tokens: Tokens): void {
    const { tags: kinds } = this.#dictionary
    const from = this.#from
    let count = 0
    for (let at = length; at > 0; at = from[at]!) count += 1
    let index = tokens.add(count) + count
    const { starts, ends, ids, tags } = tokens
    for (let at = length; at > 0; at = from[at]!) {
      const entry = this.#entries[at]!
      index -= 1
      starts[index] = start + from[at]!
      ends[index] = start + at
      ids[index] =
        entry < 0 ? idOfCharacter(this.#dictionary, text.charCodeAt(start + at - 1)) : entryId(entry)
      tags[index] = entry < 0 ? unknownTag : kinds[entryList(entry)]!
    }
  }

  #makeRoom(length: number): void {
    const size = length * 2 + 1
    this.#best = new Float64Array(size)
    this.#from = new Int32Array(size)
    this.#entries = new Int32Array(size)
  }
}
