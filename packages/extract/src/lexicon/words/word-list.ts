import { type WordTag, wordTags } from '../../scan/word-tags.ts'

/** The words of a list that is written as text, parted by spaces and line breaks. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

/** Words of a kind that are about as frequent: `bits` is the binary logarithm of how often each stands in a text of 2^26 words. */
export type WordList = { tag: WordTag; bits: number; words: readonly string[] }

export const wordList = (tag: WordTag, bits: number, words: Iterable<string>): WordList => ({
  tag,
  bits,
  words: [...words],
})

const tags = new Set<string>(wordTags)
const isTag = (name: string): name is WordTag => tags.has(name)

/**
 * Reads word lists that are written as text: a line is a tag, bits, and words, parted by single spaces.
 * @throws RangeError for a line whose tag or bits are none
 */
export const readWordLists = (text: string): WordList[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [tag = '', bits, ...words] = line.split(' ')
      if (!isTag(tag) || !Number.isFinite(Number(bits)))
        throw new RangeError(`no word list: ${line.slice(0, 40)}`)
      return { tag, bits: Number(bits), words }
    })
