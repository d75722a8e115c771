import { companionCharacters, tellingCharacters } from '../lexicon/place-characters.ts'
import {
  describingWords,
  geographicCharacters,
  namingWords,
  noStemCharacters,
  openingWords,
  type SuffixClass,
} from '../lexicon/place-parts.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Unit } from './unit.ts'

const longestStem = 4

/** How many units at the end of `units` make up the proper name (专名) before a class word at `end`, the longest one that can; 0 when none. */
export function placeStem(units: readonly Unit[], end: number, suffix: SuffixClass): number {
  let count = 0
  let stem = ''
  let longest = 0
  for (let start = end; ; count += 1) {
    const unit = units.at(-1 - count)
    if (!unit || unit.end !== start || stem.length > longestStem) break
    if (count > 0 && isStem(units.slice(units.length - count), stem, suffix) && !isCutOff(unit)) longest = count
    if (!mayName(unit, suffix)) return longest
    stem = unit.word + stem
    start = unit.start
  }
  return count > 0 && isStem(units.slice(units.length - count), stem, suffix) ? count : longest
}

/** Whether a word can be a part of a proper name. */
const mayName = (unit: Unit, suffix: SuffixClass): boolean =>
  isStemCharacter(unit, suffix) || isStemWord(unit, suffix) || isToponymic(unit)

/** Whether words make up a proper name. */
function isStem(parts: readonly Unit[], stem: string, suffix: SuffixClass): boolean {
  if (stem.length < 2 || stem.length > longestStem || describingWords.has(stem) || isNumeral(stem)) return false
  if (suffix === 'homestead') {
    if (parts.length === 2 && stem.endsWith('家') && surnames.has(parts[0]!.word)) return true
    return parts.every(isToponymic) && isTelling(stem)
  }
  if (parts.length === 1) return isStemWord(parts[0]!, suffix) || (isToponymic(parts[0]!) && isTelling(stem))
  if (parts.every((unit) => isStemCharacter(unit, suffix))) return true
  if (describingWords.has(parts[0]!.word)) return false
  return isTelling(stem)
}

/** A character before a stem that is no word to stand there: the name begins further to the left, with what names do not hold. */
const isCutOff = ({ word, kind }: Unit): boolean =>
  word.length === 1 && /^(?:x|n|a|b|v|q|ns)$/.test(kind) && !openingWords.has(word)

const isNumeral = (stem: string): boolean => /^[一二三四五六七八九十百]+$/.test(stem)

/** A word all of characters of place names: 槐树, 青石. */
const isToponymic = ({ word, kind }: Unit): boolean =>
  /^(?:x|n|ns|a|b|f|s|t|m|v|vn|q|d)$/.test(kind) &&
  !describingWords.has(word) &&
  [...word].every(
    (character) =>
      !noStemCharacters.has(character) &&
      (tellingCharacters.has(character) || companionCharacters.has(character)),
  )

const isTelling = (stem: string): boolean => [...stem].some((character) => tellingCharacters.has(character))

/** A whole word as a proper name: 桥头镇, 红旗村. */
export function isStemWord({ word, kind }: Unit, suffix: SuffixClass): boolean {
  if (
    word.length < 2 ||
    describingWords.has(word) ||
    /[市县区镇乡村族街]$/.test(word) ||
    word.length > longestStem ||
    kind === 'document' ||
    kind === 'term'
  )
    return false
  if (namingWords.has(word)) return true
  if (suffix === 'feature' && kind === 'ns') return geographicCharacters.includes(word.at(-1)!)
  if (suffix === 'feature' || suffix === 'homestead' || !/^(?:n|ns|s|x|a|t)$/.test(kind)) return false
  return suffix === 'town' ? word.length < longestStem : geographicCharacters.includes(word.at(-1)!)
}

/** A character of a proper name. What the dictionary takes for a verb or a measure word can still be a surname or a kind of place. */
export function isStemCharacter({ word, kind }: Unit, suffix: SuffixClass): boolean {
  if (word.length !== 1 || noStemCharacters.has(word) || kind === 'place') return false
  if (kind === 'x' || kind === 'ns') return true
  if (geographicCharacters.includes(word) || kind === 'f') return true
  return suffix !== 'feature' && (/^(?:n|a|b|f|s|t|m)$/.test(kind) || surnames.has(word))
}
