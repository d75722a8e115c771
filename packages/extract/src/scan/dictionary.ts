import { Trie } from './trie.ts'

/**
 * Kinds of words: noun, verb, verbal noun (学习, 培训: a verb that also names its act), adjective, distinguishing word (国家级),
 * adverb, preposition, conjunction, pronoun, measure word, direction, time, locality, place name, set phrase, particle,
 * numeral; number for digits, mask, Latin letters, punctuation, line break, and unknown.
 */
export const wordTags = [
  'n',
  'v',
  'vn',
  'a',
  'b',
  'd',
  'p',
  'c',
  'r',
  'q',
  'f',
  't',
  's',
  'ns',
  'i',
  'u',
  'm',
  'number',
  'mask',
  'latin',
  'punctuation',
  'break',
  'x',
] as const
export type WordTag = (typeof wordTags)[number]

const tagNumbers = new Map<string, number>(wordTags.map((tag, number) => [tag, number]))

/** The number of a kind, as the columns of tokens hold it. */
export const tagNumber = (tag: WordTag): number => tagNumbers.get(tag)!

/** Words with their kind and weight, as the tokenizer looks them up. A word is known by its number, its id. */
export type Dictionary = {
  /** From a word to its id. */
  trie: Trie
  /** For each id: the word, the number of its kind, and the logarithm of its probability. */
  words: readonly string[]
  tags: Uint8Array
  weights: Float64Array
}

// Frequencies in the word lists are of a text of about 2^26 words.
const totalBits = 26

/**
 * Builds a dictionary from word lists; a later list's word replaces an earlier one's.
 * A list has lines of a tag, the binary logarithm of a frequency, and words, parted by spaces.
 * @throws RangeError for a line whose tag or frequency is none
 */
export function buildDictionary(lists: readonly string[]): Dictionary {
  const found: Entries = { trie: new Trie(), words: [], tags: [], weights: [] }
  for (const list of lists) {
    for (const line of list.split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const [name = '', bits, ...words] = line.split(' ')
      const tag = tagNumbers.get(name)
      if (tag === undefined || !Number.isFinite(Number(bits)))
        throw new RangeError(`no word list line: ${line.slice(0, 40)}`)
      const weight = (Number(bits) + 0.5 - totalBits) * Math.LN2
      for (const word of words) if (word !== '') setWord(found, word, tag, weight)
    }
  }
  return { ...found, tags: Uint8Array.from(found.tags), weights: Float64Array.from(found.weights) }
}

/** The id of a character that no word of the dictionary is: ids go on behind the words', by code unit. */
export const idOfCharacter = ({ words }: Dictionary, code: number): number => words.length + code

/** The word of an id. */
export const wordOf = ({ words }: Dictionary, id: number): string =>
  id < words.length ? words[id]! : characterOf(id - words.length)

const characters: string[] = []

/** A code unit as a string, the same one each time. */
function characterOf(code: number): string {
  characters[code] ??= String.fromCharCode(code)
  return characters[code]
}

/** A dictionary that is being read. */
type Entries = { trie: Trie; words: string[]; tags: number[]; weights: number[] }

function setWord({ trie, words, tags, weights }: Entries, word: string, tag: number, weight: number): void {
  const known = trie.get(word)
  const id = known >= 0 ? known : words.push(word) - 1
  if (known < 0) trie.set(word, id)
  tags[id] = tag
  weights[id] = weight
}
