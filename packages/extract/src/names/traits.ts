import type { HeadClass } from '../lexicon/bodies.ts'
import { endings, placeSuffixes } from '../lexicon/place-parts.ts'
import { placeNames } from '../lexicon/places.ts'
import { type Dictionary, idCount, wordOf } from '../scan/dictionary.ts'
import { headClassOf } from './head-class.ts'
import { canOpenName, isKnownPerson } from './person-words.ts'
import { isRoadWord, type SplitLevel, splitLevel } from './place-words.ts'
import { isPostWord } from './post-words.ts'

/** What the lexicons say of a word that names can turn on, whatever stands beside it. Most words have none of it. */
export type Traits = {
  /** The class of body whose name it closes. */
  head: HeadClass | undefined
  /** A post, alone or with its body. */
  isPost: boolean
  /** A place of the gazetteer. */
  isPlace: boolean
  /** Whether it can close a place's name, or holds what does: a class word, the end of one, a road, a level with its organ. */
  closesPlace: boolean
  isRoad: boolean
  level: SplitLevel | undefined
  /** A leader whom official texts name. */
  isPerson: boolean
  /** Whether a person's name can begin with it. */
  opensName: boolean
}

/** What is said of words that no lexicon holds. */
export const noTraits: Traits = {
  head: undefined,
  isPost: false,
  isPlace: false,
  closesPlace: false,
  isRoad: false,
  level: undefined,
  isPerson: false,
  opensName: false,
}

/** Looks a word up in the lexicons. */
export function traitsOf(word: string): Traits {
  const isRoad = isRoadWord(word)
  const level = splitLevel(word)
  const traits: Traits = {
    head: headClassOf(word),
    isPost: isPostWord(word),
    isPlace: word.length > 1 && placeNames.has(word),
    closesPlace: isRoad || level !== undefined || placeSuffixes.has(word) || endings.has(word),
    isRoad,
    level,
    isPerson: isKnownPerson(word),
    opensName: canOpenName(word),
  }
  return Object.values(traits).some(Boolean) ? traits : noTraits
}

const tables = new WeakMap<Dictionary, (Traits | undefined)[]>()

/** The traits of a dictionary's words by their ids, looked up once for each word that a text has. */
export function traitsById(dictionary: Dictionary): (id: number) => Traits {
  const known = tables.get(dictionary) ?? new Array<Traits | undefined>(idCount(dictionary))
  tables.set(dictionary, known)
  return (id) => {
    if (id < 0) return noTraits
    known[id] ??= traitsOf(wordOf(dictionary, id))
    return known[id]
  }
}
