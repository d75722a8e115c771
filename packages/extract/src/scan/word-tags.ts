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
