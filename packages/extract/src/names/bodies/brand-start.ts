import { numeralCharacters } from '@shuzhi/document'
import {
  brandOpeners,
  firmRanks,
  houseEnd,
  isFirmLike,
  noBrandCharacters,
  partyWords,
} from '../../lexicon/bodies/firm-words.ts'
import { kindWords, noNameCharacters } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { familiarOpenings, isPersonNoun, plainPeople } from '../../lexicon/persons/person-context.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { touches } from './told-borders.ts'

/** Where the brand begins that ends before `end`: behind the first border that leaves it two characters, two of which no word joins; -1 when nowhere. */
export function brandStart(units: readonly Unit[], end: number, longest: number): number {
  let length = 0
  for (let at = end - 1; at >= 0 && touches(units, at + 1); at -= 1) {
    const unit = units[at]!
    if (!isSingle(unit) && !isBrandWord(unit) && !isHouse(units, at, end)) return -1
    length += unit.word.length
    if (length > longest) return -1
    if (length < 2 || !opensBrand(units, at)) continue
    if (!isName(units.slice(at, end))) return -1
    return touches(units, at) && units[at - 1]!.kind === 'place' ? at - 1 : at
  }
  return -1
}

/** 老 + 张 before 汽修厂, 小 + 博士 before 托管中心: what an owner or a shop is called by, or -1. */
export function familiarStart(units: readonly Unit[], end: number): number {
  const [opening, name] = [entryBefore(units, end - 1), entryBefore(units, end)]
  if (!name || !touches(units, end)) return -1
  if (isFamiliar(name.word) && opensBrand(units, end - 1)) return end - 1
  // 老 + 冯 + 家 + 豆腐坊.
  if (name.word === houseEnd) return familiarStart(units, end - 1)
  if (!opening || !touches(units, end - 1) || !familiarOpenings.has(opening.word)) return -1
  const isName = surnames.has(name.word) || isPerson(name)
  return isName && opensBrand(units, end - 2) ? end - 2 : -1
}

/** 博士 in 小博士: not 小 + 商品, nor 老 + 职工. */
const isPerson = ({ word, kind }: Unit): boolean =>
  word.length === 2 && kind === 'n' && isPersonNoun(word) && !plainPeople.has(word)

/** 老张 in one word. */
const isFamiliar = (word: string): boolean =>
  word.length === 2 && familiarOpenings.has(word[0]!) && surnames.has(word[1]!)

/** A character that no word joins to another. */
export const isSingle = ({ word, kind }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|ns|a|b|q|t|v|d|f|p|c)$/.test(kind) &&
  !numeralCharacters.includes(word) &&
  !noBrandCharacters.has(word) &&
  !noNameCharacters.has(word)

/** 福 + 满 + 家, 惠 + 家: the last of two or three. */
const isHouse = (units: readonly Unit[], at: number, end: number): boolean =>
  at === end - 1 && units[at]!.word === houseEnd && touches(units, at) && isSingle(units[at - 1]!)

const isBrandWord = (unit: Unit): boolean =>
  unit.word.length === 2 &&
  /^(?:x|ns|n|a|place)$/.test(unit.kind) &&
  !/^[一二三两几数多每各某该本]/.test(unit.word) &&
  !isPlain(unit)

/** A word that says what a firm is or does. */
const isPlain = ({ word }: Unit): boolean =>
  describingWords.has(word) ||
  levelWords.has(word) ||
  firmRanks.has(word) ||
  workFields.has(word) ||
  kindWords.has(word)

/** A brand has two characters that no word joins, or one behind a word: 顺风 + 达. */
const isName = (parts: readonly Unit[]): boolean =>
  parts.filter(({ word }) => word.length === 1).length >= 2 ||
  (parts.length === 1 && isFirmLike(parts[0]!.word)) ||
  (parts.length === 2 && parts[0]!.word.length === 2 && parts[1]!.word.length === 1)

/** Where a clause begins, behind a mark, or behind what governs a firm. */
export function opensBrand(units: readonly Unit[], at: number): boolean {
  const before = entryBefore(units, at)
  if (before?.end !== units[at]!.start) return true
  if (/^(?:punctuation|break|p|c)$/.test(before.kind)) return before.word !== '·'
  if (partyWords.has(before.word) || brandOpeners.has(before.word)) return true
  return before.kind === 'place' || (/^vn?$/.test(before.kind) && before.word.length > 1)
}
