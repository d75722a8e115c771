import { numeralCharacters } from '@shuzhi/document'
import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import { describingWords, noBoxedCharacters, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import {
  ditchStems,
  doubtfulTerrain,
  dugWords,
  madeTerrain,
  pitWords,
  plainTerrain,
  siteSigns,
  terrainFollowers,
  travelWords,
} from '../../lexicon/places/parts/terrain.ts'
import type { Unit } from '../units/unit.ts'
import { isDay } from './place-stem.ts'

/**
 * How many units before a word of terrain are the proper name of a hamlet or a spot: two characters, whatever they mean (野猪 + 沟, 滚 + 马 + 坡),
 * where a phrase opens, and nothing but a noun of its own goes on. A common noun before terrain is as often a trade or a material (交警岗, 木头墩),
 * so that the name needs what only a spot has behind it (路段, 滑坡), or natural terrain and a larger place or a verb of going before it.
 * 0 when there are none.
 */
export function boxedHomestead(units: readonly Unit[], unit: Unit, next: Unit | undefined): number {
  const count = doubtfulTerrain.has(unit.word) ? 0 : stemSize(units, unit.start)
  if (count === 0) return 0
  const parts = units.slice(-count)
  const before = units.at(-1 - count)
  if (!isName(parts, unit) || !opens(before, parts[0]!) || isDay(before, parts[0]!)) return 0
  if (isPerson(unit, next) || !isClosed(unit, next)) return 0
  return isSpot(unit, next) || isLed(units.slice(-2 - count, -count), parts[0]!, unit) ? count : 0
}

/** 滚马坡 + 路段, 野猪沟 + 到. */
const isSpot = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  next?.start === end && (siteSigns.has(next.word) || (!madeTerrain.has(word) && /^[到至]$/.test(next.word)))

/** 石塬村 + 野猪沟, 石塬村、+ 野猪沟, 守在 + 野猪沟. */
function isLed(led: readonly Unit[], { start }: Unit, { word }: Unit): boolean {
  const before = led.at(-1)
  if (before?.end !== start || madeTerrain.has(word)) return false
  if (before.word === '、') return led[0]!.kind === 'place'
  return before.kind === 'place' || travelWords.has(before.word) || /[在到至]$/.test(before.word)
}

/** How many units the two characters before `end` are. */
function stemSize(units: readonly Unit[], end: number): number {
  const [first, last] = [units.at(-2), units.at(-1)]
  if (last?.end !== end) return 0
  if (last.word.length === 2) return 1
  return last.word.length === 1 && first?.end === last.start && first.word.length === 1 ? 2 : 0
}

function isName(parts: readonly Unit[], { word: terrain }: Unit): boolean {
  const stem = parts.map(({ word }) => word).join('')
  if (describingWords.has(stem) || plainTerrain.has(stem + terrain) || /^(.)\1/.test(stem)) return false
  if (
    parts.some(
      ({ kind, traits }) => !/^(?:n|x|ns|a|b|f|s|t|q|v|m|vn)$/.test(kind) || traits.head || traits.isPost,
    )
  )
    return false
  if ([...stem].some((character) => noStemCharacters.has(character) || noBoxedCharacters.has(character)))
    return false
  if (outsideWords.has(parts[0]!.word) && !/^[老大小上下新]$/.test(parts[0]!.word)) return false
  if (numeralCharacters.includes(stem.at(-1)!)) return false
  if (parts.length === 2 && pitWords.has(terrain)) return false
  if (parts.length === 2) return !numeralCharacters.includes(stem[0]!) || /^.[道里棵眼面星]$/u.test(stem)
  return parts[0]!.kind === 'n' && (!dugWords.has(terrain) || (terrain === '沟' && !ditchStems.has(stem)))
}

/** Behind a mark, a verb, what governs a place, or a larger place. */
function opens(before: Unit | undefined, { start }: Unit): boolean {
  if (before?.end !== start) return true
  if (before.kind === 'place' || boxingWords.has(before.word)) return true
  return /^(?:punctuation|break)$/.test(before.kind) || (/^vn?$/.test(before.kind) && before.word.length > 1)
}

/** 华侨 + 庄 + 亚 + 福: a surname, and a character of a given name. */
const isPerson = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  surnames.has(word) && next?.start === end && next.word.length === 1 && next.kind !== 'punctuation'

/** Before a mark, a verb, a side, or a noun of two characters and more that is no other word's end. */
const isClosed = ({ end }: Unit, next: Unit | undefined): boolean =>
  next?.start !== end ||
  /^(?:punctuation|break|f|p|c|d)$/.test(next.kind) ||
  (/^(?:n|v|vn|b|s|x|q)$/.test(next.kind) && (next.word.length > 1 || !terrainFollowers.has(next.word)))
