import { divisionWords, placedDivisions } from '../../lexicon/places/parts/divisions.ts'
import { provinceNames } from '../../lexicon/places/places.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'
import { frontStem, leadsToBody } from './front-stem.ts'

/**
 * Joins a division's class word with the name before it that the gazetteer lacks: before a body or a session (怀溪 + 县 + 妇幼保健院), a county
 * anywhere. A division that is now another one keeps its old class there: 定西 + 地区 + 农科所, 桐城 + 县 + 人民武装部.
 */
export function takeFront(joined: Unit[], unit: Unit, next: readonly Unit[]): boolean {
  if (!divisionWords.has(unit.word)) return false
  const leads = leadsToBody(unit.end, next)
  const count =
    leads && isPlaced(joined.at(-1), unit)
      ? 1
      : leads || unit.word === '县'
        ? frontStem(joined, unit.start)
        : 0
  if (count === 0) return false
  joined.push(joinUnits([...joined.splice(-count), unit]))
  return true
}

/** A known place, called by its short name, before another class than it has now. */
const isPlaced = (last: Unit | undefined, { word, start }: Unit): boolean =>
  last?.end === start &&
  placedDivisions.has(word) &&
  (last.kind === 'place' || last.traits.isShort) &&
  last.word.length <= 3 &&
  !provinceNames.has(last.word) &&
  !/[省市县区州盟旗镇乡]$/.test(last.word)
