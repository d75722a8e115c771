import { numeralCharacters } from '@shuzhi/document'
import { borderingWords, outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { nationalBodies } from '../../lexicon/bodies/level-words.ts'
import { boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import {
  formerWord,
  frontCharacters,
  innerCharacters,
  smallerDivisions,
} from '../../lexicon/places/parts/divisions.ts'
import { provinceCharacters } from '../../lexicon/places/parts/roads.ts'
import {
  countingStem,
  describingWords,
  noBoxedCharacters,
  noStemCharacters,
  noStemEndings,
} from '../../lexicon/places/parts/stems.ts'
import { zoneWords } from '../../lexicon/places/parts/zones.ts'
import { provinceNames } from '../../lexicon/places/places.ts'
import { nounJoints } from '../../lexicon/words/clause-words.ts'
import type { Unit } from '../units/unit.ts'
import { isDay } from './place-stem.ts'
import { isTelling } from './stem-parts.ts'

/** Opens the names of many divisions that lie at a water, and governs a name hardly ever: 临沔县. */
const lyingCharacter = '临'
const longestFront = 3
const longestLead = 6

/**
 * How many units before a division's class word at `end` are its proper name by where they stand: two or three characters that no word of
 * the dictionary joins, at a clause's beginning or behind what a name stands behind (在怀溪县…). The peoples of an autonomous division
 * stand between (云岭 + 苗族 + 侗族 + 自治州). 0 when there are none.
 */
export function frontStem(units: readonly Unit[], end: number): number {
  let peoples = 0
  let start = end
  for (let unit = units.at(-1); isPeople(unit, start); unit = units.at(-1 - peoples)) {
    peoples += 1
    start = unit!.start
  }
  if (peoples > 0 && isCalled(units.at(-1 - peoples), start)) return peoples + 1
  const stop = start
  let count = peoples
  for (let unit = units.at(-1 - count); unit && unit.end === start; unit = units.at(-1 - count)) {
    if (stop - unit.start > longestFront || !(isPart(unit) || isLineJoint(units, count))) break
    count += 1
    start = unit.start
  }
  if (stop - start > 2 && innerCharacters.has(units.at(-count)!.word)) {
    count -= 1
    start += 1
  }
  if (stop - start < 2) return 0
  const name = units.slice(units.length - count, units.length - peoples)
  const before = units.at(-1 - count)
  return isName(name) && opens(before, name[0]!) ? count : 0
}

/** The same before a level and its organ in one word, which a verb stands before as well (紧扣区委): one of the characters must tell a name, or be no word. */
export function organStem(units: readonly Unit[], end: number): number {
  const count = frontStem(units, end)
  const stem = count > 0 ? units.slice(-count) : []
  return isTelling(stem) || stem.some(({ kind }) => kind === 'x' || kind === 'ns') ? count : 0
}

/** 黎明 + 瑶族 + 自治县: what stands before a people is the name, whatever word it is. */
const isCalled = (name: Unit | undefined, start: number): boolean =>
  name?.end === start && name.word.length === 2 && /^(?:n|ns|x|a|t|s)$/.test(name.kind)

/** Whether a smaller division or a zone follows right behind: 市 + 辰 + 溪 + 区. */
export function leadsToPlace(end: number, next: readonly Unit[]): boolean {
  let stop = end
  for (const [at, unit] of next.entries()) {
    if (unit.start !== stop || stop - end > longestFront + 1) return false
    if (at > 0 && (zoneWords.has(unit.word) || smallerDivisions.has(unit.word))) return true
    if (unit.traits.isPlace && smallerDivisions.has(unit.word.at(-1)!)) return true
    if (!/^(?:n|ns|x|a|b|f|s|place)$/.test(unit.kind) && unit.word.length > 1) return false
    stop = unit.end
  }
  return false
}

/** Whether a body, or a session of one, follows right behind: 县 + 妇幼保健院, 省 + 农业 + 科学院, 县 + 第十 + 七 + 届 + 人民代表大会. */
export function leadsToBody(end: number, next: readonly Unit[]): boolean {
  let stop = end
  for (const unit of next.slice(0, longestLead)) {
    if (unit.start !== stop) return false
    if (unit.traits.head !== undefined) return true
    if (borderingWords.has(unit.word)) return false
    if (!/^(?:n|b|a|vn|ns|m|x|d|s|f)$/.test(unit.kind)) return false
    stop = unit.end
  }
  return false
}

/** Whether a unit that ends at `start` is one of the country's peoples: 瑶族. */
export const isPeople = (unit: Unit | undefined, start: number): boolean =>
  unit?.end === start && unit.word.length > 1 && unit.word.endsWith('族')

const isPart = ({ kind, word, traits }: Unit): boolean =>
  (word.length === 1 || (kind === 'ns' && traits.isShort)) &&
  /^(?:x|n|a|b|f|ns|s|t|q|v|m)$/.test(kind) &&
  (!outsideWords.has(word) || innerCharacters.has(word)) &&
  (!boxingWords.has(word) || word === lyingCharacter)

/** 和 + 安 + 县 where nothing stands before it: a joint has nothing to join there. */
const isLineJoint = (units: readonly Unit[], count: number): boolean => {
  const [before, unit] = [units.at(-2 - count), units.at(-1 - count)!]
  return count > 0 && nounJoints.has(unit.word) && before === undefined
}

/** No count and no description, and no character that governs or points, unless it opens names as well (镇南). */
function isName(parts: readonly Unit[]): boolean {
  const name = parts.map(({ word }) => word).join('')
  return (
    !describingWords.has(name) &&
    !noStemEndings.includes(name.at(-1)!) &&
    ![...name].some(
      (character, at) =>
        (noStemCharacters.has(character) && !(at === 0 && frontCharacters.has(character))) ||
        noBoxedCharacters.has(character),
    ) &&
    !numeralCharacters.includes(name.at(-1)!) &&
    !countingStem.test(name)
  )
}

/** At a clause's beginning, behind a mark, a word that governs it, a larger place, or a national body (中共怀川县委). */
function opens(before: Unit | undefined, first: Unit): boolean {
  if (before?.end !== first.start) return true
  if (isDay(before, first) || before.word === '·') return false
  if (innerCharacters.has(before.word)) return before.word === formerWord
  if (/^(?:punctuation|break|p|u)$/.test(before.kind) || boxingWords.has(before.word)) return true
  // 送 + 怀溪 + 县: a verb of one character that is no part of a name.
  if (before.kind === 'v' && outsideWords.has(before.word)) return true
  if (before.kind === 'v' && before.word.length > 1) return !provinceCharacters.has(first.word)
  return nationalBodies.has(before.word) || (before.kind === 'place' && isLargerPlace(before.word))
}

const isLargerPlace = (word: string): boolean => provinceNames.has(word) || /[省市州盟]$/.test(word)
