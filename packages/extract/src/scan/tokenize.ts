import type { Mask, Span } from '@shuzhi/document'
import type { Dictionary, WordTag } from './dictionary.ts'

/** A word of the text: place, in code units, and kind. */
export type Token = { start: number; end: number; tag: WordTag }

// A character that no word covers costs as much as a very rare word.
const unknownWeight = -21

/**
 * Cuts a text into words: numbers, masks, Latin letters and punctuation as they stand; Chinese by the most probable sequence of
 * dictionary words (a unigram model: each place is reached by its best way from the left). Linear in the text's length.
 */
export function tokenize(text: string, masks: readonly Mask[], dictionary: Dictionary): Token[] {
  const tokens: Token[] = []
  const words = new WordFinder(dictionary)
  let nextMask = 0
  for (let at = 0; at < text.length; ) {
    const mask = masks[nextMask]
    if (mask && mask.span[0] <= at) {
      if (mask.span[1] > at) tokens.push({ start: at, end: mask.span[1], tag: 'mask' })
      at = Math.max(at, mask.span[1])
      nextMask += 1
      continue
    }
    const limit = mask ? mask.span[0] : text.length
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isHan(code)) {
      while (end < limit && isHan(text.charCodeAt(end))) end += 1
      words.find(text, [at, end], tokens)
    } else if (isDigit(code)) {
      while (end < limit && (isDigit(text.charCodeAt(end)) || joinsDigits(text, end, limit))) end += 1
      tokens.push({ start: at, end, tag: 'number' })
    } else if (isLatin(code)) {
      while (end < limit && (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end += 1
      tokens.push({ start: at, end, tag: 'latin' })
    } else if (code === 0x0a) {
      tokens.push({ start: at, end, tag: 'break' })
    } else if (code !== 0x20 && code !== 0x3000) {
      tokens.push({ start: at, end, tag: 'punctuation' })
    }
    at = end
  }
  return tokens
}

/** CJK ideographs, with 々 and 〇. */
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  code === 0x3005 ||
  code === 0x3007

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)

/** Whether a point or comma at `at` stands inside a number: `3.5`, `1,200`. */
function joinsDigits(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false
  const mark = text[at]
  if (mark === '.' || mark === '．') return true
  if (mark !== ',' && mark !== '，') return false
  return at + 3 < text.length && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
}

class WordFinder {
  #dictionary: Dictionary
  #best = new Float64Array(256)
  #from = new Int32Array(256)
  #entry = new Int32Array(256)

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  find(text: string, [start, end]: Span, tokens: Token[]): void {
    const length = end - start
    this.#prepare(length)
    const { trie, weights } = this.#dictionary
    for (let i = 0; i < length; i += 1) {
      const here = this.#best[i]!
      this.#offer(i + 1, here + unknownWeight, i, -1)
      let state = 0
      for (let j = i; j < length; j += 1) {
        state = trie.step(state, text.charCodeAt(start + j))
        if (state < 0) break
        const entry = trie.valueAt(state)
        if (entry >= 0) this.#offer(j + 1, here + weights[entry]!, i, entry)
      }
    }
    const first = tokens.length
    for (let i = length; i > 0; i = this.#from[i]!) {
      const entry = this.#entry[i]!
      tokens.push({
        start: start + this.#from[i]!,
        end: start + i,
        tag: entry < 0 ? 'x' : this.#dictionary.tags[entry]!,
      })
    }
    reverseFrom(tokens, first)
  }

  #prepare(length: number): void {
    if (this.#best.length <= length) {
      const size = length * 2 + 1
      this.#best = new Float64Array(size)
      this.#from = new Int32Array(size)
      this.#entry = new Int32Array(size)
    }
    this.#best.fill(Number.NEGATIVE_INFINITY, 1, length + 1)
    this.#best[0] = 0
  }

  #offer(to: number, weight: number, from: number, entry: number): void {
    if (weight <= this.#best[to]!) return
    this.#best[to] = weight
    this.#from[to] = from
    this.#entry[to] = entry
  }
}

function reverseFrom<T>(list: T[], first: number): void {
  for (let i = first, j = list.length - 1; i < j; i += 1, j -= 1) {
    const held = list[i]!
    list[i] = list[j]!
    list[j] = held
  }
}
