import { bodyWords } from '../bodies/body-words.ts'
import { tradeWords } from '../bodies/firm-words.ts'
import { kindWords, schoolNames } from '../bodies/kind-words.ts'
import { workFields } from '../bodies/work-fields.ts'
import { people } from '../persons/person-context.ts'
import { placedWorks } from '../places/parts/beside-names.ts'
import { longSuffixes } from '../places/parts/class-words.ts'
import {
  classedRoads,
  countedRoads,
  lineKinds,
  numberedRoads,
  numberedRoadWords,
  sidedCanals,
} from '../places/parts/roads.ts'
import { rocks } from '../places/parts/terrain.ts'
import { zoneWords } from '../places/parts/zones.ts'
import { countyWords } from '../places/places.ts'
import { generalWords } from './general-words.ts'
import { idioms } from './idioms.ts'
import { mendedWords } from './mended-words.ts'
import { nameLikeWords } from './name-like-words.ts'
import { numerals } from './numerals.ts'
import { objectVerbs } from './object-verbs.ts'
import { officialWords } from './official-words.ts'
import { tradeVerbs } from './trade-verbs.ts'
import { readWordLists, type WordList, wordList } from './word-list.ts'

/**
 * The lists of the built-in dictionary; what a later one says of a word counts. First, weakly, the words of names that a general
 * dictionary may lack: fields of work, trades, kinds of places, and the short names of counties.
 */
export const builtInWords = (): WordList[] => [
  ...readWordLists(numerals),
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
    ...classedRoads,
    ...placedWorks,
    ...countedRoads,
    ...sidedCanals,
    ...lineKinds,
    ...numberedRoadWords,
    ...rocks,
  ]),
  countyWords,
  ...readWordLists(generalWords),
  ...readWordLists(mendedWords),
  ...readWordLists(tradeVerbs),
  ...readWordLists(objectVerbs),
  ...readWordLists(nameLikeWords),
  ...readWordLists(idioms),
  ...readWordLists(officialWords),
  ...bodyWords,
]
