import { givenCharacters, transliteratedNames } from '../../lexicon/persons/given-names.ts'
import { callingVerbs, nameLabels } from '../../lexicon/persons/person-context.ts'
import { doubtfulSurnames, knownPersons, surnames } from '../../lexicon/persons/surnames.ts'

const persons = new Set(knownPersons)

/** Whether a word is the name of a leader whom official texts name. */
export const isKnownPerson = (word: string): boolean => persons.has(word)

const isSurname = (word: string): boolean => surnames.has(word) || doubtfulSurnames.has(word)

/** Whether a name can begin with a word: it is a surname, or begins with one by chance (黄海 + 燕), is a whole name, or opens a transliterated one. */
export const canOpenName = (word: string): boolean =>
  isSurname(word) ||
  transliteratedNames.has(word) ||
  (word.length === 2 && isSurname(word[0]!) && givenCharacters.has(word[1]!))

/** Whether a word is a surname or a given name, and not only can be one by chance. */
export const isNamePart = (word: string): boolean => surnames.has(word) || transliteratedNames.has(word)

/** Whether a word says that the name of a person follows, so that also a common word can be one: 联系人：, 我叫. */
export const isNameLabel = (word: string): boolean => callingVerbs.has(word) || labels.has(word)

const labels = new Set(nameLabels.filter((word) => /[人者名]$/.test(word)))

/** Whether a mark is the dot between the parts of a transliterated name. */
export const isNameDot = (word: string): boolean => word === '·' || word === '•' || word === '‧'
