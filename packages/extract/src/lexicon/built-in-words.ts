import { bodyWords } from './body-words.ts'
import { tradeWords } from './firm-words.ts'
import { generalWords } from './general-words.ts'
import { idioms } from './idioms.ts'
import { kindWords, schoolNames } from './kind-words.ts'
import { nameLikeWords } from './name-like-words.ts'
import { officialWords } from './official-words.ts'
import { people } from './person-context.ts'
import { longSuffixes } from './place-parts/class-words.ts'
import { countedRoads, numberedRoads, numberedRoadWords, sidedCanals } from './place-parts/roads.ts'
import { zoneWords } from './place-parts/zones.ts'
import { countyWords } from './places.ts'
import { readWordLists, type WordList, wordList } from './word-list.ts'
import { workFields } from './work-fields.ts'

/**
 * The lists of the built-in dictionary; what a later one says of a word counts. First, weakly, the words of names that a general
 * dictionary may lack: fields of work, trades, kinds of places, and the short names of counties.
 */
export const builtInWords = (): WordList[] => [
  wordList(
    'n',
    7,
    [...workFields, ...kindWords, ...schoolNames, ...tradeWords].filter((word) => word.length === 2),
  ),
  wordList(
    'n',
    7,
    [...people].filter((word) => word.length > 1),
  ),
  wordList('n', 9, [
    ...zoneWords,
    ...longSuffixes,
    ...numberedRoads,
    ...countedRoads,
    ...sidedCanals,
    ...numberedRoadWords,
  ]),
  countyWords,
  ...readWordLists(generalWords),
  ...readWordLists(nameLikeWords),
  ...readWordLists(idioms),
  ...readWordLists(officialWords),
  ...bodyWords,
]
