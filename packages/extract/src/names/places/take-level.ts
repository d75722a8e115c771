import { plainDistricts } from '../../lexicon/places/parts/beside-names.ts'
import { divisionWords } from '../../lexicon/places/parts/divisions.ts'
import { chanceCounties } from '../../lexicon/places/parts/stems.ts'
import { placeNames } from '../../lexicon/places/places.ts'
import { joinUnits } from '../units/join-units.ts'
import { partOf } from '../units/part-of.ts'
import type { Unit } from '../units/unit.ts'
import { boxedStem } from './boxed-stem.ts'
import { organStem } from './front-stem.ts'
import { placeStem } from './place-stem.ts'
import { isListedPart } from './stem-parts.ts'
import { isMadeUp } from './take-suffix.ts'

/** 石桥 + 镇政府 as 石桥镇 + 政府, 柳溪 + 县中心医院 as 柳溪县 + 中心医院; gives what is left of the unit, after putting the place to the rest. 柳溪 + 县委 stay two. */
export function takeLevel(joined: Unit[], unit: Unit): Unit | undefined {
  if (!unit.traits.level) return undefined
  const { level, suffix, organ } = unit.traits.level
  const before = joined.at(-1)
  if (before?.end === unit.start && isDivision(joined.at(-2), before, level)) {
    return splitAt(joined, joined.splice(-1), unit, level)
  }
  const known = before?.kind === 'place' && before.end === unit.start
  if (known && !isMadeUp(before) && !placeNames.has(before.word + level)) return undefined
  const isPlain = before?.end === unit.start && plainDistricts.has(before.word + level)
  const count =
    known || isPlain
      ? 1
      : placeStem(joined, unit.start, suffix) ||
        boxedStem(joined, unit.start, suffix) ||
        (divisionWords.has(level) ? organStem(joined, unit.start) : 0)
  if (count === 0) return undefined
  const stem = joined.splice(-count, count)
  if (organ === undefined && unit.word === `${level}委`) return splitAt(joined, stem, unit, level)
  if (organ === undefined) {
    joined.push(joinUnits(stem))
    return undefined
  }
  return splitAt(joined, stem, unit, level)
}

/** Puts the level of a word to the stem before it and that to the rest; gives what is left of the word. */
function splitAt(joined: Unit[], stem: readonly Unit[], unit: Unit, level: string): Unit {
  joined.push(joinUnits([...stem, partOf(unit, 0, level.length, 'n')]))
  return partOf(unit, level.length, unit.word.length, unit.kind)
}

/** 涉 + 县政府, 复兴 + 区委: a division whose short name is another word, unless that stands before 县 too (应, 和). */
const isDivision = (first: Unit | undefined, { word, start }: Unit, level: string): boolean =>
  placeNames.has(word + level) &&
  !chanceCounties.has(word) &&
  (word.length > 1 || first?.end !== start || !isListedPart(first))
