import { givenCharacters } from '../lexicon/given-names.ts'
import { doubtfulSurnames, knownPersons, surnames } from '../lexicon/surnames.ts'

const persons = new Set(knownPersons)

/** Whether a word is the name of a leader whom official texts name. */
export const isKnownPerson = (word: string): boolean => persons.has(word)

/** Whether a name can begin with a word: it is a surname, or begins with one by chance (黄海 + 燕), or is a whole name. */
export const canOpenName = (word: string): boolean =>
  surnames.has(word) ||
  doubtfulSurnames.has(word) ||
  (word.length === 2 && surnames.has(word[0]!) && givenCharacters.has(word[1]!))

/** Whether a mark is the dot between the parts of a transliterated name. */
export const isNameDot = (word: string): boolean => word === '·' || word === '•' || word === '‧'
