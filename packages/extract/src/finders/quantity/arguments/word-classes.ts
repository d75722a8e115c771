import type { Item } from './item.ts'

/** What stands before a predicate: an adverb, a time, a pronoun, a conjunction, a mark. */
export const openers = new Set(['d', 't', 'r', 'c', 'punctuation'])

/** Whether a word is a verb, or a noun that names a verb's act. */
export const isVerbal = (item: Item | undefined): boolean => item?.tag === 'v' || item?.tag === 'vn'

/** Whether an item is the name of a person or a body: who does what is told, and seldom what it is done to. */
export const isDoer = ({ named, tag }: Item): boolean => named && tag === 'n'

const nominal = new Set(['n', 'b', 'a', 'ns', 'vn', 'i', 'x', 'latin', 's'])

/** Whether a word can stand in a noun phrase. */
export const isNominal = ({ tag }: Item): boolean => nominal.has(tag)
