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
  /** For each id the word, and the list line that has it. */
  words: readonly string[]
  lines: Uint16Array
  /** For each line the number of its kind, and the logarithm of the probability of its words. */
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
  const trie = new Trie()
  const words: string[] = []
  const lines: number[] = []
  const tags: number[] = []
  const weights: number[] = []
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    if (line === '' || line.startsWith('#')) continue
    const [name = '', bits, ...listed] = line.split(' ')
    const tag = tagNumbers.get(name)
    if (tag === undefined || !Number.isFinite(Number(bits)))
      throw new RangeError(`no word list line: ${line.slice(0, 40)}`)
    tags.push(tag)
    weights.push((Number(bits) + 0.5 - totalBits) * Math.LN2)
    for (const word of listed) {
      if (word === '') continue
      const known = trie.get(word)
      const id = known >= 0 ? known : words.push(word) - 1
      if (known < 0) trie.set(word, id)
      lines[id] = tags.length - 1
    }
  }
  return {
    trie,
    words,
    lines: Uint16Array.from(lines),
    tags: Uint8Array.from(tags),
    weights: Float64Array.from(weights),
  }
}

/** The id of a character that no word of the dictionary is: ids go on behind the words', by code unit. */
export const idOfCharacter = ({ words }: Dictionary, code: number): number => words.length + code

/** How many ids there are, those of characters counted in. */
export const idCount = ({ words }: Dictionary): number => words.length + 0x10000

/** The word of an id. */
export const wordOf = ({ words }: Dictionary, id: number): string =>
  id < words.length ? words[id]! : characterOf(id - words.length)

const characters: (string | undefined)[] = new Array(0x10000)

/** A code unit as a string, the same one each time. */
function characterOf(code: number): string {
  characters[code] ??= String.fromCharCode(code)
  return characters[code]
}
