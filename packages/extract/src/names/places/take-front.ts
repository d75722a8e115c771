import { divisionWords, placedDivisions } from '../../lexicon/places/parts/divisions.ts'
import { provinceNames } from '../../lexicon/places/places.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'
import { frontStem, isPeople, leadsToBody, leadsToPlace } from './front-stem.ts'

/**
 * Joins a division's class word with the name before it that the gazetteer lacks: before a body or a session (怀溪 + 县 + 妇幼保健院), a county
 * anywhere. A division that is now another one keeps its old class there: 定西 + 地区 + 农科所, 桐城 + 县 + 人民武装部.
 */
export function takeFront(joined: Unit[], unit: Unit, next: readonly Unit[]): boolean {
  if (!divisionWords.has(unit.word)) return false
  const leads = leadsToBody(unit.end, next)
  const lies = leads || isLarger(unit, next) || isSmaller(joined, unit)
  const count =
    leads && isPlaced(joined.at(-1), unit)
      ? 1
      : lies || unit.word === '县' || closesPeoples(joined, unit)
        ? frontStem(joined, unit.start)
        : 0
  if (count === 0) return false
  joined.push(joinUnits([...joined.splice(-count), unit]))
  return true
}

/** 沅川 + 市 before 辰溪区, 海陵 + 市 before 临港产业园: what lies in it follows. */
const isLarger = ({ word, end }: Unit, next: readonly Unit[]): boolean =>
  word === '市' && leadsToPlace(end, next)

/** 辰溪 + 区 behind 沅川市. */
const isSmaller = (joined: readonly Unit[], { word, start }: Unit): boolean => {
  const size = word === '区' ? frontStem(joined, start) : 0
  const before = joined.at(-1 - size)
  return (
    size > 0 &&
    before?.kind === 'place' &&
    before.end === joined.at(-size)!.start &&
    before.word.endsWith('市')
  )
}

/** 瑶族 before 自治县. */
const closesPeoples = (joined: readonly Unit[], { word, start }: Unit): boolean =>
  word.startsWith('自治') && isPeople(joined.at(-1), start)

/** A known place, called by its short name, before another class than it has now. */
const isPlaced = (last: Unit | undefined, { word, start }: Unit): boolean =>
  last?.end === start &&
  placedDivisions.has(word) &&
  (last.kind === 'place' || last.traits.isShort) &&
  last.word.length <= 3 &&
  !provinceNames.has(last.word) &&
  !/[省市县区州盟旗镇乡]$/.test(last.word)
