import type { NameKind } from '../scan/dictionary.ts'
import { type WordList, wordList } from './word-list.ts'

/** Words that a program adds to the lexicons, by what they are. */
export type OwnWords = {
  /** Measure words: 趟次. */
  units?: readonly string[]
  /** Nouns that the dictionary lacks and cuts apart: 实事单. */
  nouns?: readonly string[]
  /** Verbs that can govern a number: 代办. */
  verbs?: readonly string[]
  /** Verbal nouns, which name an act and yield to a verb before them: 轮训. */
  acts?: readonly string[]
  /** Names of bodies that need no more to be one: 融媒办. */
  bodies?: readonly string[]
  /** Posts: 网格长. */
  posts?: readonly string[]
  /** Places by name. */
  places?: readonly string[]
  /** Persons by name. */
  persons?: readonly string[]
}

// As frequent as the words of a trade are in its reports.
const bits = 14

/** The program's words as lists for the dictionary; they replace words of its own. */
export const ownWordLists = (own: OwnWords): WordList[] => [
  wordList(
    'n',
    bits,
    [own.nouns, own.bodies, own.posts, own.persons].flatMap((words) => words ?? []),
  ),
  wordList('v', bits, own.verbs ?? []),
  wordList('vn', bits, own.acts ?? []),
  wordList('ns', bits, own.places ?? []),
]

/** Which of the program's words name what. */
export const ownNames = ({ bodies, posts, places, persons }: OwnWords): Map<string, NameKind> =>
  new Map([
    ...kinds('body', bodies),
    ...kinds('post', posts),
    ...kinds('place', places),
    ...kinds('person', persons),
  ])

const kinds = (kind: NameKind, words: readonly string[] = []): [string, NameKind][] =>
  words.map((word) => [word, kind])
