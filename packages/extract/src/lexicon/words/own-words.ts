import type { NameKind } from '../../scan/dictionary.ts'
import { type WordList, wordList } from './word-list.ts'

/** What words of a program's own can be, by name. */
export const ownWordKinds = [
  /** Measure words: 趟次. */
  'units',
  /** Nouns that the dictionary lacks and cuts apart: 实事单. */
  'nouns',
  /** Verbs that can govern a number: 代办. */
  'verbs',
  /** Verbal nouns, which name an act and yield to a verb before them: 轮训. */
  'acts',
  /** Bodies that their name tells by itself: 融媒办. */
  'bodies',
  /** Posts: 网格长. */
  'posts',
  /** Places by name. */
  'places',
  /** Persons by name. */
  'persons',
] as const

/** Words that a program adds to the lexicons: `{ units: ['趟次'], posts: ['网格长'] }`. They go before the words that are there. */
export type OwnWords = { readonly [kind in (typeof ownWordKinds)[number]]?: readonly string[] }

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
