import { Trie } from './trie.ts'

/**
 * Kinds of words: noun, verb, verbal noun (学习, 培训: a verb that also names its act), adjective, distinguishing word (国家级),
 * adverb, preposition, conjunction, pronoun, measure word, direction, time, locality, place name, set phrase, particle,
 * numeral; number for digits, mask, Latin letters, punctuation, line break, and unknown.
 */
const wordTags = [
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

/** Words with their tag and weight, as the tokenizer looks them up. */
export type Dictionary = {
  trie: Trie
  /** For each entry: its tag, and the logarithm of its probability. */
  tags: WordTag[]
  weights: number[]
}

// Frequencies in the word lists are of a text of about 2^26 words.
const totalBits = 26

/**
 * Builds a dictionary from word lists; a later list's word replaces an earlier one's.
 * A list has lines of a tag, the binary logarithm of a frequency, and words, parted by spaces.
 * @throws RangeError for a line whose tag or frequency is none
 */
export function buildDictionary(lists: readonly string[]): Dictionary {
  const dictionary: Dictionary = { trie: new Trie(), tags: [], weights: [] }
  for (const list of lists) {
    for (const line of list.split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const [tag = '', bits, ...words] = line.split(' ')
      if (!tagNumbers.has(tag) || !Number.isFinite(Number(bits)))
        throw new RangeError(`no word list line: ${line.slice(0, 40)}`)
      const entry = dictionary.tags.push(tag as WordTag) - 1
      dictionary.weights.push((Number(bits) + 0.5 - totalBits) * Math.LN2)
      for (const word of words) if (word !== '') dictionary.trie.set(word, entry)
    }
  }
  return dictionary
}
