import { openingWords, type SuffixClass, villageWords } from '../lexicon/place-parts.ts'
import { surnames } from '../lexicon/surnames.ts'
import { boxedStem, transliterated } from './boxed-stem.ts'
import { placeStem } from './place-stem.ts'
import type { Unit } from './unit.ts'

/** How many units at the end of `units` are the proper name before the class word `unit`; 0 when none. */
export function stemBefore(
  units: readonly Unit[],
  unit: Unit,
  suffix: SuffixClass,
  next: Unit | undefined,
): number {
  const count =
    placeStem(units, unit.start, suffix) ||
    boxedStem(units, unit.start, suffix) ||
    familyStem(units, unit, suffix, next) ||
    roadStem(units, unit)
  const foreign = suffix === 'town' || suffix === 'settlement' ? transliterated(units, unit.start) : 0
  return foreign > count && !openingWords.has(units.at(-foreign)!.word) ? foreign : count
}

/** 张 + 寨 before 村民: a village that is called by its family. */
function familyStem(
  units: readonly Unit[],
  { end }: Unit,
  suffix: SuffixClass,
  next: Unit | undefined,
): number {
  const family = units.at(-1)
  if (suffix !== 'homestead' || !family || !surnames.has(family.word)) return 0
  return next?.start === end && villageWords.has(next.word) ? 1 : 0
}

/** 园林 + 路 before 社区: a neighbourhood that is called by its road. */
function roadStem(units: readonly Unit[], { word, start }: Unit): number {
  const [name, road] = [units.at(-2), units.at(-1)]
  if (word !== '社区' || road?.end !== start || name?.end !== road.start) return 0
  return /^[路街巷桥里]$/.test(road.word) && name.word.length === 2 && /^(?:n|ns|v|vn|a)$/.test(name.kind)
    ? 2
    : 0
}
