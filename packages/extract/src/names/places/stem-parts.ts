import { posts } from '../../lexicon/persons/posts.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import type { SuffixClass } from '../../lexicon/places/parts/class-words.ts'
import {
  describingWords,
  geographicCharacters,
  namingWords,
  noStemCharacters,
} from '../../lexicon/places/parts/stems.ts'
import { companionCharacters, tellingCharacters } from '../../lexicon/places/place-characters.ts'
import { relativeDates } from '../../lexicon/times/dates.ts'
import { everyCharacterOf } from '../../lexicon/words/every-character.ts'
import type { Unit } from '../units/unit.ts'

/** Characters that a proper name has at most. */
export const longestStem = 4

/** Whether a class word names what is built or lies there, not who lives there. */
export const isFeature = (suffix: SuffixClass): boolean =>
  suffix === 'feature' || suffix === 'road' || suffix === 'estate'

/** 大小, 上下: sizes and sides alone name nothing. */
export const plainEnd = /[大小新老古前后左右中外]$/

/** Whether a stem counts and no more. */
export const isNumeral = (stem: string): boolean => /^[一二三四五六七八九十百]+$/.test(stem)

/** A word all of characters of place names: 槐树, 青石. */
export const isToponymic = ({ word, kind }: Unit): boolean =>
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
  tellingCharacters.has(word) || (companionCharacters.has(word) && !plainEnd.test(word) && !isNumeral(word))

/** Whether words are a name that can stand in a list without its class word: 双河 in 双河、沿江社区. */
export const isListedName = (parts: readonly Unit[]): boolean =>
  !describingWords.has(wordOf(parts)) && isTelling(parts)

/** A character that the dictionary has in no word: 鸹 in 老鸹岭. */
export const isRare = ({ kind, word }: Unit): boolean =>
  kind === 'x' && word.length === 1 && !noStemCharacters.has(word) && !isNumeral(word)

/** Words as one. */
export const wordOf = (parts: readonly Unit[]): string => parts.map(({ word }) => word).join('')

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
export function isStemCharacter({ word, kind }: Unit, suffix: SuffixClass): boolean {
  if (word.length !== 1 || noStemCharacters.has(word) || kind === 'place') return false
  if (kind === 'x' || kind === 'ns') return true
  if (geographicCharacters.includes(word) || kind === 'f') return true
  return !isFeature(suffix) && (/^(?:n|a|b|f|s|t|m)$/.test(kind) || surnames.has(word))
}
