import { type Dictionary, wordOf } from './dictionary.ts'
import { type WordTag, wordTags } from './word-tags.ts'

// Places are looked up by blocks of sixteen code units.
const blockBits = 4

/**
 * The words of a text in order, as columns: a word is an index. `starts` and `ends` are places in code units; spaces are in no
 * word. `ids` are as `idOfCharacter` says; a number, a mask or a Latin word has none (-1).
 */
export class Tokens {
  length = 0
  starts!: Int32Array
  ends!: Int32Array
  ids!: Int32Array
  tags!: Uint8Array
  #blocks = new Int32Array(0)
  readonly #text: string
  readonly dictionary: Dictionary

  constructor(text: string, dictionary: Dictionary) {
    // Words have one and a half characters and more, marks counted in.
    this.#makeColumns((text.length >> 1) + (text.length >> 2) + 16)
    this.#text = text
    this.dictionary = dictionary
  }

  /** The columns share a buffer, since for a short text the number of buffers is what they cost. */
  #makeColumns(capacity: number): void {
    const column = Int32Array.BYTES_PER_ELEMENT * capacity
    const buffer = new ArrayBuffer(3 * column + capacity)
    this.starts = new Int32Array(buffer, 0, capacity)
    this.ends = new Int32Array(buffer, column, capacity)
    this.ids = new Int32Array(buffer, 2 * column, capacity)
    this.tags = new Uint8Array(buffer, 3 * column, capacity)
  }

  /** Where words start, to be called when all are in: for each block of the text the first word that starts in it or behind it. */
  indexPlaces(): void {
    this.#blocks = new Int32Array((this.#text.length >> blockBits) + 1)
    let block = 0
    for (let index = 0; index < this.length; index += 1) {
      const last = this.starts[index]! >> blockBits
      for (; block <= last; block += 1) this.#blocks[block] = index
    }
    this.#blocks.fill(this.length, block)
  }

  /** Makes room for `count` more words, which are there when `length` says so. */
  makeRoom(count: number): void {
    if (this.length + count > this.starts.length) this.#grow((this.length + count) * 2)
  }

  #grow(capacity: number): void {
    const { starts, ends, ids, tags } = this
    this.#makeColumns(capacity)
    this.starts.set(starts)
    this.ends.set(ends)
    this.ids.set(ids)
    this.tags.set(tags)
  }

  /** The kind of a word; undefined where there is none. */
  tag(index: number): WordTag | undefined {
    return index >= 0 && index < this.length ? wordTags[this.tags[index]!] : undefined
  }

  /** A word as it is written; empty where there is none. */
  word(index: number): string {
    if (index < 0 || index >= this.length) return ''
    const id = this.ids[index]!
    return id >= 0 ? wordOf(this.dictionary, id) : this.#text.slice(this.starts[index]!, this.ends[index]!)
  }

  /** Index of the first word that starts at `at` or behind it; the number of words when there is none. */
  from(at: number): number {
    const block = Math.max(0, at) >> blockBits
    let index = block < this.#blocks.length ? this.#blocks[block]! : this.length
    while (index < this.length && this.starts[index]! < at) index += 1
    return index
  }

  /** Index of the word that starts at `at`, or -1. */
  at(at: number): number {
    const index = this.from(at)
    return index < this.length && this.starts[index] === at ? index : -1
  }
}
