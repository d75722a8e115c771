import { chanceDivisions, cityContinuations } from '../../lexicon/places/parts/divisions.ts'
import { placeNames } from '../../lexicon/places/places.ts'
import { partOf } from '../units/part-of.ts'
import type { Unit } from '../units/unit.ts'
import { leadsToBody } from './front-stem.ts'

/**
 * The parts of the division's name at `at` that other words make by chance where they meet, with how many units behind it they take in: 昆明市 + 场 is 昆明 + 市场,
 * 会同县 + 公安局 is 会同 + 县. Undefined for all others.
 */
export function partChance(
  units: readonly Unit[],
  at: number,
): { parts: readonly Unit[]; taken: number } | undefined {
  const unit = units[at]!
  const { word, end } = unit
  const behind = units[at + 1]
  const last = word.length - 1
  if (behind?.start !== end) return undefined
  if (chanceDivisions.has(word) && leadsToBody(end, units.slice(at + 1, at + 7)))
    return { parts: [partOf(unit, 0, last, 'v'), partOf(unit, last, word.length, 'n')], taken: 0 }
  const isCity = word.endsWith('市') && placeNames.has(word.slice(0, last))
  if (!isCity || !cityContinuations.has(behind.word)) return undefined
  const level = partOf(unit, last, word.length, 'n')
  const noun: Unit = { ...level, end: behind.end, word: level.word + behind.word }
  return { parts: [partOf(unit, 0, last, 'place'), noun], taken: 1 }
}
