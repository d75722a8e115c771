import { isFirmLike, tradeWords } from '../../lexicon/bodies/firm-words.ts'
import { actingTold, toldEnds } from '../../lexicon/bodies/told-ends.ts'
import { isOccupation, nameTitles } from '../../lexicon/persons/person-context.ts'
import { functionSurnames } from '../../lexicon/persons/surnames.ts'
import { boxingJoints } from '../../lexicon/places/parts/beside-names.ts'
import { placeNames, shortNames } from '../../lexicon/places/places.ts'
import type { NameKind } from '../../scan/dictionary.ts'
import { headClassOf } from './head-class.ts'
import { canOpenName, isKnownPerson, isNameDot, isNameLabel, isNamePart } from './person-words.ts'
import { placeClasses, placeEndsOf, splitLevel } from './place-words.ts'
import { isPostWord } from './post-words.ts'
import {
  areaClass,
  bodySign,
  callingClass,
  countClass,
  firmCharacter,
  listEnd,
  listMark,
  noTraits,
  openingSign,
  personSign,
  placeSign,
  postSign,
  routeClass,
  type Traits,
  toldEnd,
  toldSign,
  townSign,
  tradeSign,
} from './traits.ts'

/** Whether a word that can open a name is a common one: 应, 高峰. */
const isCommonOpening = (word: string): boolean =>
  (word.length > 1 && !isNamePart(word)) || functionSurnames.has(word)

const classesOf = (word: string): number =>
  (isOccupation(word) || nameTitles.has(word) ? callingClass : 0) |
  (word === '、' || boxingJoints.has(word) ? listMark : 0) |
  (word === '等' || word === '地' ? listEnd : 0) |
  (word.length === 1 && isFirmLike(word) ? firmCharacter : 0) |
  placeClasses(word) |
  (toldEnds.has(word) ||
  (word.length > 1 && (actingTold.has(word.at(-1)!) || word.endsWith('中心')) && headClassOf(word))
    ? toldEnd
    : 0)

const town = /[镇乡县]|街道/

/** 乡镇, 公路: what tells the list or the route before it for one of places. */
const tellsPlaces = routeClass | areaClass | countClass

/** Looks a word up in the lexicons; `own` is what the program says that it names. */
export function traitsOf(word: string, own?: NameKind): Traits {
  const level = splitLevel(word)
  const traits: Traits = {
    signs: 0,
    classes: classesOf(word),
    head: own === 'body' ? 'department' : headClassOf(word),
    isTrade: tradeWords.has(word),
    isPost: own === 'post' || isPostWord(word),
    isPlace: own === 'place' || (word.length > 1 && placeNames.has(word)),
    isShort: shortNames.has(word) && !placeNames.has(word),
    placeEnds: placeEndsOf(word, level),
    level,
    isPerson: own === 'person' || isKnownPerson(word),
    opensName: canOpenName(word),
    joinsName: isNameDot(word),
  }
  traits.signs = signsOf(word, traits)
  return traits.signs === 0 && traits.classes === 0 ? noTraits : traits
}

function signsOf(word: string, traits: Traits): number {
  const { head, isTrade, isPost, isPlace, isShort, placeEnds, classes, isPerson, opensName, joinsName } =
    traits
  const isTown = (placeEnds !== 0 && town.test(word)) || (isPlace && word.endsWith('区'))
  const tellsPerson = isPerson || joinsName || isNameLabel(word) || (opensName && !isCommonOpening(word))
  return (
    (head ? bodySign : 0) |
    (isTrade ? tradeSign : 0) |
    (toldEnds.has(word) ? toldSign : 0) |
    (isPost ? postSign : 0) |
    (isPlace || isShort || placeEnds !== 0 || classes & tellsPlaces ? placeSign : 0) |
    (isTown ? townSign : 0) |
    (tellsPerson ? personSign : 0) |
    (opensName ? openingSign : 0)
  )
}
