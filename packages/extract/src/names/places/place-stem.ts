import { surnames } from '../../lexicon/persons/surnames.ts'
import { openingWords } from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes, type SuffixClass } from '../../lexicon/places/parts/class-words.ts'
import { countingStem, describingWords, namingWords } from '../../lexicon/places/parts/stems.ts'
import type { Unit } from '../units/unit.ts'
import {
  isFeature,
  isNumeral,
  isRare,
  isStemCharacter,
  isStemWord,
  isTelling,
  isToponymic,
  longestStem,
  plainEnd,
  wordOf,
} from './stem-parts.ts'

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

const dayWords: ReadonlySet<string> = new Set('年月日号')

/** 25 + 日, 5 + 月: what closes a date opens no name. */
export const isDay = (before: Unit | undefined, { word, start }: Unit): boolean =>
  before?.kind === 'number' && before.end === start && dayWords.has(word)

/** Whether the last units before a division are a name without doubt, also where no body follows (柳溪县). */
export const isPlainlyStem = (parts: readonly Unit[]): boolean =>
  parts.every(isToponymic) && !plainEnd.test(wordOf(parts))

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
      !plainEnd.test(stem[0]!) && isTelling(parts) && parts.every((unit) => isToponymic(unit) || isRare(unit))
    )
  if (parts.length === 1) return isStemWord(parts[0]!, suffix) || (isToponymic(parts[0]!) && isTelling(parts))
  if (parts.every((unit) => isStemCharacter(unit, suffix))) return true
  if ((suffix === 'town' || isFeature(suffix)) && parts.every(isToponymic) && !plainEnd.test(stem))
    return true
  return parts.every((unit) => isStemCharacter(unit, suffix) || isToponymic(unit)) && isTelling(parts)
}

/**
 * Whether a stem does not begin at `first`: the character before it is no word to stand there, so that the name would begin with
 * what names do not hold; or the stem would begin with the class word of another name (大明湖 + 小清河).
 */
function isCutOff({ word, kind }: Unit, first: Unit): boolean {
  if (first.word.length > 1 || openingWords.has(word)) return false
  if (word.length === 1) return /^(?:x|n|a|b|v|q|ns)$/.test(kind)
  return placeSuffixes.has(first.word) && /^(?:x|n|a|b|ns)$/.test(kind)
}
