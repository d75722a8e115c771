import type { WordList } from '../lexicon/words/word-list.ts'
import { characterOf } from './character-of.ts'
import { Trie } from './trie.ts'
import { tagNumber } from './word-tags.ts'

// Frequencies in the word lists are of a text of about 2^26 words; a list's words have a half more bits in the mean.
const meanBits = 0.5 - 26

/** Words with their kind and weight, as the tokenizer looks them up. A word is known by its number, its id. */
export type Dictionary = {
  /** From a word to its entry: its id and the list that has it. Frequent words have low ids, so that what is looked up most lies close together. */
  trie: Trie
  words: readonly string[]
  /** For each list the number of its kind, and the binary logarithm of the probability of its words. */
  tags: Uint8Array
  weights: Float64Array
  /** Words of the program's own that are names of a kind. */
  names: ReadonlyMap<string, NameKind>
}

// An entry is one number: the list above, the id below.
const idBits = 20

/** The id of an entry. */
export const entryId = (entry: number): number => entry & ((1 << idBits) - 1)
/** The number of the list that an entry's word is in. */
export const entryList = (entry: number): number => entry >>> idBits

/** What a word of the program's own can name. */
export type NameKind = 'body' | 'post' | 'place' | 'person'

/** Builds a dictionary from word lists; a later list's word replaces an earlier one's. */
export function buildDictionary(
  given: readonly WordList[],
  names: ReadonlyMap<string, NameKind> = new Map(),
): Dictionary {
  const trie = new Trie()
  const words: string[] = []
  for (const list of given.toSorted((a, b) => b.bits - a.bits)) {
    for (const word of list.words) if (trie.get(word) < 0) trie.set(word, words.push(word) - 1)
  }
  given.forEach((list, number) => {
    for (const word of list.words) trie.set(word, (number << idBits) | entryId(trie.get(word)))
  })
  return {
    trie,
    words,
    tags: Uint8Array.from(given, ({ tag }) => tagNumber(tag)),
    weights: Float64Array.from(given, ({ bits }) => bits + meanBits),
    names,
  }
}

/** The id of a character that no word of the dictionary is: ids go on behind the words', by code unit. */
export const idOfCharacter = ({ words }: Dictionary, code: number): number => words.length + code

/** How many ids there are, those of characters counted in. */
export const idCount = ({ words }: Dictionary): number => words.length + 0x10000

/** The word of an id. */
export const wordOf = ({ words }: Dictionary, id: number): string =>
  id < words.length ? words[id]! : characterOf(id - words.length)
