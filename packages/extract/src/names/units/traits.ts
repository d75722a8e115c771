import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { isFirmLike, tradeWords } from '../../lexicon/bodies/firm-words.ts'
import { actingTold, toldEnds } from '../../lexicon/bodies/told-ends.ts'
import { isOccupation, nameTitles } from '../../lexicon/persons/person-context.ts'
import { functionSurnames } from '../../lexicon/persons/surnames.ts'
import {
  boxingJoints,
  placeCounts,
  servingBodies,
  waterSides,
} from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes } from '../../lexicon/places/parts/class-words.ts'
import { divisionWords } from '../../lexicon/places/parts/divisions.ts'
import {
  lineWords,
  numberedLine,
  numberedRoadWords,
  routeMeasures,
  routeWords,
  sidedCanals,
} from '../../lexicon/places/parts/roads.ts'
import { endings } from '../../lexicon/places/parts/stems.ts'
import { areaWords } from '../../lexicon/places/parts/terrain.ts'
import { zoneWords } from '../../lexicon/places/parts/zones.ts'
import { placeNames, shortNames } from '../../lexicon/places/places.ts'
import type { NameKind } from '../../scan/dictionary.ts'
import { headClassOf } from './head-class.ts'
import { canOpenName, isKnownPerson, isNameDot, isNameLabel, isNamePart } from './person-words.ts'
import { isRoadWord, type SplitLevel, splitLevel } from './place-words.ts'
import { isPostWord } from './post-words.ts'

/** What traits are of, as bits: a body, a post, a place, the class of a town, a person. */
export const bodySign = 1
export const postSign = 2
export const placeSign = 4
export const townSign = 8
export const personSign = 16
/** Of a word that can open a name, but is a common one; alone it is no reason to look for names. */
export const openingSign = 32
/** Of a trade that can close the name of a firm. */
export const tradeSign = 64

/** Of a word that closes the name of a body where what stands around it says so. */
export const toldSign = 128

/** Classes of words that rules ask for at each word of a clause, as bits: what a person is or is called by (民警, 同志). */
export const callingClass = 1
/** What stands between the members of a list: 、 和. */
export const listMark = 2
/** What closes a list: 等, 地. */
export const listEnd = 4
/** Characters that firms are often named with. */
export const firmCharacter = 8
/** What closes the name of a body that what stands around it tells. */
export const toldEnd = 16

/** What the lexicons say of a word that names can turn on, whatever stands beside it. Most words have none of it. */
export type Traits = {
  /** What there is of it that is a reason to look for names, as bits; 0 where nothing is. */
  signs: number
  /** The classes that the word is of, which are no such reason. */
  classes: number
  /** The class of body whose name it closes. */
  head: HeadClass | undefined
  /** A trade that can close the name of a firm. */
  isTrade: boolean
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
  signs: 0,
  classes: 0,
  head: undefined,
  isTrade: false,
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

/** Whether a word that can open a name is a common one: 应, 高峰. */
const isCommonOpening = (word: string): boolean =>
  (word.length > 1 && !isNamePart(word)) || functionSurnames.has(word)

const classesOf = (word: string): number =>
  (isOccupation(word) || nameTitles.has(word) ? callingClass : 0) |
  (word === '、' || boxingJoints.has(word) ? listMark : 0) |
  (word === '等' || word === '地' ? listEnd : 0) |
  (word.length === 1 && isFirmLike(word) ? firmCharacter : 0) |
  (toldEnds.has(word) ||
  (word.length > 1 && (actingTold.has(word.at(-1)!) || word.endsWith('中心')) && headClassOf(word))
    ? toldEnd
    : 0)

/** 乡镇, 公路: what tells the list or the route before it for one of places. */
const countsPlaces = (word: string): boolean =>
  word === '组' ||
  (word.length > 1 && (placeCounts.has(word) || servingBodies.has(word))) ||
  routeWords.has(word) ||
  areaWords.has(word) ||
  routeMeasures.has(word)

const town = /[镇乡县]|街道/

/** Looks a word up in the lexicons; `own` is what the program says that it names. */
export function traitsOf(word: string, own?: NameKind): Traits {
  const isRoad = isRoadWord(word)
  const level = splitLevel(word)
  const closesPlace =
    isRoad ||
    level !== undefined ||
    placeSuffixes.has(word) ||
    divisionWords.has(word) ||
    lineWords.has(word) ||
    numberedRoadWords.has(word) ||
    word === numberedLine ||
    sidedCanals.has(word) ||
    waterSides.has(word) ||
    zoneWords.has(word) ||
    endings.has(word)
  const head = own === 'body' ? 'department' : headClassOf(word)
  const isTrade = tradeWords.has(word)
  const isPost = own === 'post' || isPostWord(word)
  const isPlace = own === 'place' || (word.length > 1 && placeNames.has(word))
  const isShort = shortNames.has(word) && !placeNames.has(word)
  const isPerson = own === 'person' || isKnownPerson(word)
  const opensName = canOpenName(word)
  const joinsName = isNameDot(word)
  const signs =
    (head ? bodySign : 0) |
    (isTrade ? tradeSign : 0) |
    (toldEnds.has(word) ? toldSign : 0) |
    (isPost ? postSign : 0) |
    (isPlace || isShort || closesPlace || countsPlaces(word) ? placeSign : 0) |
    ((closesPlace && town.test(word)) || (isPlace && word.endsWith('区')) ? townSign : 0) |
    (isPerson || joinsName || isNameLabel(word) || (opensName && !isCommonOpening(word)) ? personSign : 0) |
    (opensName ? openingSign : 0)
  const classes = classesOf(word)
  if (signs === 0 && classes === 0) return noTraits
  return {
    signs,
    classes,
    head,
    isTrade,
    isPost,
    isPlace,
    isShort,
    closesPlace,
    isRoad,
    level,
    isPerson,
    opensName,
    joinsName,
  }
}
