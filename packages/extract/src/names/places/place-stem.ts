import { posts } from '../../lexicon/persons/posts.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { openingWords } from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes, type SuffixClass } from '../../lexicon/places/parts/class-words.ts'
import {
  countingStem,
  describingWords,
  geographicCharacters,
  namingWords,
  noStemCharacters,
} from '../../lexicon/places/parts/stems.ts'
import { companionCharacters, tellingCharacters } from '../../lexicon/places/place-characters.ts'
import { relativeDates } from '../../lexicon/times/dates.ts'
import { everyCharacterOf } from '../../lexicon/words/every-character.ts'
import type { Unit } from '../units/unit.ts'

const longestStem = 4
const dayWords: ReadonlySet<string> = new Set('年月日号')

/** Whether a class word names what is built or lies there, not who lives there. */
const isFeature = (suffix: SuffixClass): boolean =>
  suffix === 'feature' || suffix === 'road' || suffix === 'estate'

/** How many units at the end of `units` make up the proper name (专名) before a class word at `end`, the longest one that can; 0 when none. */
export function placeStem(units: readonly Unit[], end: number, suffix: SuffixClass): number {
  let count = 0
  let stem = ''
  let longest = 0
  for (let start = end; ; count += 1) {
    const unit = units.at(-1 - count)
    if (!unit || unit.end !== start || stem.length > longestStem) break
    if (
      count > 0 &&
      isStem(units.slice(units.length - count), stem, suffix) &&
      !isCutOff(unit, units.at(-count)!)
    )
      longest = count
    if (!mayName(unit, suffix) || isDay(units.at(-2 - count), unit)) return longest
    stem = unit.word + stem
    start = unit.start
  }
  return count > 0 && isStem(units.slice(units.length - count), stem, suffix) ? count : longest
}

/** 25 + 日, 5 + 月: what closes a date opens no name. */
export const isDay = (before: Unit | undefined, { word, start }: Unit): boolean =>
  before?.kind === 'number' && before.end === start && dayWords.has(word)

/** Whether the last units before a division are a name without doubt, also where no body follows (柳溪县). */
export const isPlainlyStem = (parts: readonly Unit[]): boolean =>
  parts.every(isToponymic) && !plain.test(wordOf(parts))

/** Whether a word can be a part of a proper name. */
const mayName = (unit: Unit, suffix: SuffixClass): boolean =>
  isStemCharacter(unit, suffix) || isStemWord(unit, suffix) || isToponymic(unit)

/** 百家 in 百家村企 counts. */
const counts = /^(?:[百千万两数]+家|家)/

/** 砚山、西畴两县, 百强县: a count or a rank before a division, no name. */
const ranked = /[两二三四五六七八九十几强]$/

/** 八里铺, 十里店: how far it lies. */
const miles = /^[一二三四五六七八九十]+里$/

/** 沿河湖, 环城河: what lies along it, no name. */
const along = /^[沿环]/

/** Whether words make up a proper name. */
function isStem(parts: readonly Unit[], stem: string, suffix: SuffixClass): boolean {
  if (
    stem.length < 2 ||
    stem.length > longestStem ||
    describingWords.has(stem) ||
    isNumeral(stem) ||
    (suffix === 'division' && countingStem.test(stem)) ||
    /^(?:道|(.)\1$)/.test(stem) ||
    (openingWords.has(stem[0]!) && describingWords.has(stem.slice(1)))
  )
    return false
  if (parts.length > 1 && stem.length > 2 && counts.test(stem)) return false
  if (isFeature(suffix) ? suffix !== 'road' && along.test(stem) : ranked.test(stem) && !namingWords.has(stem))
    return false
  if (suffix === 'homestead') {
    if (miles.test(stem)) return true
    if (parts.length === 2 && stem.endsWith('家') && surnames.has(parts[0]!.word)) return true
    return (
      parts.every((unit) => isToponymic(unit) || isRare(unit)) && (isTelling(parts) || parts.some(isRare))
    )
  }
  if (suffix === 'estate')
    return (
      !plain.test(stem[0]!) && isTelling(parts) && parts.every((unit) => isToponymic(unit) || isRare(unit))
    )
  if (parts.length === 1) return isStemWord(parts[0]!, suffix) || (isToponymic(parts[0]!) && isTelling(parts))
  if (parts.every((unit) => isStemCharacter(unit, suffix))) return true
  if ((suffix === 'town' || isFeature(suffix)) && parts.every(isToponymic) && !plain.test(stem)) return true
  return parts.every((unit) => isStemCharacter(unit, suffix) || isToponymic(unit)) && isTelling(parts)
}

/** 大小, 上下: sizes and sides alone name nothing. */
const plain = /[大小新老古前后左右中外]$/

/**
 * Whether a stem does not begin at `first`: the character before it is no word to stand there, so that the name would begin with
 * what names do not hold; or the stem would begin with the class word of another name (大明湖 + 小清河).
 */
function isCutOff({ word, kind }: Unit, first: Unit): boolean {
  if (first.word.length > 1 || openingWords.has(word)) return false
  if (word.length === 1) return /^(?:x|n|a|b|v|q|ns)$/.test(kind)
  return placeSuffixes.has(first.word) && /^(?:x|n|a|b|ns)$/.test(kind)
}

const isNumeral = (stem: string): boolean => /^[一二三四五六七八九十百]+$/.test(stem)

/** A word all of characters of place names: 槐树, 青石. */
const isToponymic = ({ word, kind }: Unit): boolean =>
  toponymicKinds.has(kind) &&
  (namingWords.has(word) || isOfPlaces(word)) &&
  !describingWords.has(word) &&
  !posts.has(word)

const toponymicKinds: ReadonlySet<Unit['kind']> = new Set([
  'x',
  'n',
  'ns',
  'a',
  'b',
  'f',
  's',
  't',
  'm',
  'v',
  'vn',
  'q',
  'd',
] as const)

const isOfPlaces = everyCharacterOf(
  [...tellingCharacters, ...companionCharacters].filter((character) => !noStemCharacters.has(character)),
)

/** Whether one of the words tells that they are a name. */
export const isTelling = (parts: readonly Unit[]): boolean =>
  parts.some(
    ({ word }) => namingWords.has(word) || [...word].some((character) => tellingCharacters.has(character)),
  )

/** Whether a character is one that localities are named with: 关 in 东关派出所. */
export const isLocalityCharacter = (word: string): boolean =>
  tellingCharacters.has(word) || (companionCharacters.has(word) && !plain.test(word) && !isNumeral(word))

/** Whether words are a name that can stand in a list without its class word: 双河 in 双河、沿江社区. */
export const isListedName = (parts: readonly Unit[]): boolean =>
  !describingWords.has(wordOf(parts)) && isTelling(parts)

/** A character that the dictionary has in no word: 鸹 in 老鸹岭. */
const isRare = ({ kind, word }: Unit): boolean =>
  kind === 'x' && word.length === 1 && !noStemCharacters.has(word) && !isNumeral(word)

const wordOf = (parts: readonly Unit[]): string => parts.map(({ word }) => word).join('')

/** Whether a word can be part of a name in a list. */
export const isListedPart = (unit: Unit): boolean => isStemCharacter(unit, 'settlement') || isToponymic(unit)

/** A whole word as a proper name: 桥头镇, 红旗村. */
export function isStemWord({ word, kind, traits }: Unit, suffix: SuffixClass): boolean {
  if (namingWords.has(word)) return true
  if (
    word.length < 2 ||
    describingWords.has(word) ||
    /[市县区镇乡村族街]$/.test(word) ||
    word.length > longestStem ||
    kind === 'document' ||
    kind === 'term'
  )
    return false
  if (isFeature(suffix) && kind === 'ns') return traits.isShort || geographicCharacters.includes(word.at(-1)!)
  if (
    isFeature(suffix) ||
    suffix === 'homestead' ||
    !/^(?:n|ns|s|x|a|t)$/.test(kind) ||
    relativeDates.has(word)
  )
    return false
  return suffix === 'town' ? word.length < longestStem : geographicCharacters.includes(word.at(-1)!)
}

/** A character of a proper name. What the dictionary takes for a verb or a measure word can still be a surname or a kind of place. */
function isStemCharacter({ word, kind }: Unit, suffix: SuffixClass): boolean {
  if (word.length !== 1 || noStemCharacters.has(word) || kind === 'place') return false
  if (kind === 'x' || kind === 'ns') return true
  if (geographicCharacters.includes(word) || kind === 'f') return true
  return !isFeature(suffix) && (/^(?:n|a|b|f|s|t|m)$/.test(kind) || surnames.has(word))
}
