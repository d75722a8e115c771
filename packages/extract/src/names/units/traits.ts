import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import type { SplitLevel } from './place-words.ts'

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
/** What says of the names before it that they are places: of a route (段, 公里), of what lies around (一带), of a list by its number (社区). */
export const routeClass = 32
export const areaClass = 64
export const countClass = 128
/** Words of going and staying, behind which places stand: 到, 在. */
export const travelClass = 256

/** The ways in which a word can close a place's name, as bits: by the level that it begins with (镇政府), as a road by itself (解放路). */
export const levelEnd = 1
export const roadEnd = 2
/** With what it closes: a line's number or ends, the character that names a water's side, a zone's name. */
export const lineEnd = 4
export const sideEnd = 8
export const zoneEnd = 16
/** With the stem before its class word, or before its last character. */
export const suffixEnd = 32
export const divisionEnd = 64
export const wordEnd = 128

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
  /** The ways in which it can close a place's name, as bits; 0 where it can in none. */
  placeEnds: number
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
  placeEnds: 0,
  level: undefined,
  isPerson: false,
  opensName: false,
  joinsName: false,
}
