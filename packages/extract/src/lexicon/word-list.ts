/** The words of a list that is written as text, parted by spaces and line breaks. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

/** A line of a dictionary list: a tag, the binary logarithm of a frequency, and words. */
export const dictionaryLine = (tag: string, bits: number, words: Iterable<string>): string =>
  `${tag} ${bits} ${[...words].join(' ')}`
