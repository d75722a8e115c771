import { roadNames, sidedRoads } from '../../lexicon/places/parts/roads.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { joinUnits } from '../units/join-units.ts'
import { partOf } from '../units/part-of.ts'
import type { Unit } from '../units/unit.ts'
import { joinListBefore } from './join-listed.ts'
import { takeFront } from './take-front.ts'
import { takeSuffix } from './take-suffix.ts'

/** 清 + 江河, 解放 + 北路: a word of the dictionary whose last character is the class word of a name that begins before it. */
export function takeEnding(joined: Unit[], unit: Unit, next: readonly Unit[]): boolean {
  if (unit.word.length !== 2) return false
  const last = joined.at(-1)
  if (last && isSidedRoad(last, unit)) {
    joined.pop()
    joinListBefore(joined, last.start)
    joined.push(joinUnits([last, unit]))
    return true
  }
  joined.push(partOf(unit, 0, 1, 'x'))
  const size = joined.length
  const suffix = partOf(unit, 1, 2, unit.kind)
  if (takeSuffix(joined, suffix, next) && joined.length < size) return true
  if (joined.length === size && takeFront(joined, suffix, next)) return true
  joined.splice(size - 1)
  return false
}

/** 天堂 + 西路. */
const isSidedRoad = ({ end, kind, word }: Unit, road: Unit): boolean =>
  sidedRoads.has(road.word) &&
  end === road.start &&
  word.length === 2 &&
  (/^ns?$/.test(kind) || roadNames.has(word)) &&
  !describingWords.has(word)
