import type { HeadClass } from '../lexicon/bodies.ts'
import { endings, placeSuffixes } from '../lexicon/place-parts.ts'
import { placeNames, shortNames } from '../lexicon/places.ts'
import { type Dictionary, idCount, type NameKind, wordOf } from '../scan/dictionary.ts'
import { headClassOf } from './head-class.ts'
import { canOpenName, isKnownPerson, isNameDot } from './person-words.ts'
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
  /** The short name of a county or a city: a place where what stands beside it says so. */
  isShort: boolean
  /** Whether it can close a place's name, or holds what does: a class word, the end of one, a road, a level with its organ. */
  closesPlace: boolean
  isRoad: boolean
  level: SplitLevel | undefined
  /** A leader whom official texts name. */
  isPerson: boolean
  /** Whether a person's name can begin with it. */
  opensName: boolean
  /** The dot between the parts of a transliterated name. */
  joinsName: boolean
}

/** What is said of words that no lexicon holds. */
export const noTraits: Traits = {
  head: undefined,
  isPost: false,
  isPlace: false,
  isShort: false,
  closesPlace: false,
  isRoad: false,
  level: undefined,
  isPerson: false,
  opensName: false,
  joinsName: false,
}

/** Looks a word up in the lexicons; `own` is what the program says that it names. */
export function traitsOf(word: string, own?: NameKind): Traits {
  const isRoad = isRoadWord(word)
  const level = splitLevel(word)
  const closesPlace = isRoad || level !== undefined || placeSuffixes.has(word) || endings.has(word)
  const traits: Traits = {
    head: own === 'body' ? 'department' : headClassOf(word),
    isPost: own === 'post' || isPostWord(word),
    isPlace: own === 'place' || (word.length > 1 && placeNames.has(word)),
    isShort: shortNames.has(word) && !placeNames.has(word),
    closesPlace,
    isRoad,
    level,
    isPerson: own === 'person' || isKnownPerson(word),
    opensName: canOpenName(word),
    joinsName: isNameDot(word),
  }
  return Object.values(traits).some(Boolean) ? traits : noTraits
}

/** What is said of a word at a glance, as bits: whether it has any traits, and whether it can close the name of a town (柳溪 + 镇). */
export const hasTraits = 1
export const closesTown = 2
const isKnown = 4

const town = /[镇乡县]|街道/

/** The traits of a dictionary's words by their ids, looked up once for each word that a text has. */
export class TraitsTable {
  readonly #dictionary: Dictionary
  readonly #traits: (Traits | undefined)[]
  /** Apart from the traits, as all words of a text are asked and few have any. */
  readonly #glances: Uint8Array

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    this.#traits = new Array(idCount(dictionary))
    this.#glances = new Uint8Array(idCount(dictionary))
  }

  /** The traits of a word. */
  of(id: number): Traits {
    return this.glance(id) & hasTraits ? this.#traits[id]! : noTraits
  }

  /** What is said of a word at a glance. */
  glance(id: number): number {
    return id < 0 ? 0 : this.#glances[id]! || this.#look(id)
  }

  #look(id: number): number {
    const word = wordOf(this.#dictionary, id)
    const traits = traitsOf(word, this.#dictionary.names.get(word))
    this.#traits[id] = traits
    const found =
      (traits === noTraits ? 0 : hasTraits) | (traits.closesPlace && town.test(word) ? closesTown : 0)
    this.#glances[id] = found | isKnown
    return this.#glances[id]
  }
}

const tables = new WeakMap<Dictionary, TraitsTable>()

/** The one table of a dictionary. */
export function traitsTable(dictionary: Dictionary): TraitsTable {
  const table = tables.get(dictionary) ?? new TraitsTable(dictionary)
  tables.set(dictionary, table)
  return table
}
