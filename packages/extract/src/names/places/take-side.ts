import { namingWords } from '../../lexicon/places/parts/stems.ts'
import { placeNames } from '../../lexicon/places/places.ts'
import { joinUnits } from '../units/join-units.ts'
import { partOf } from '../units/part-of.ts'
import type { Unit } from '../units/unit.ts'
import { takeSuffix } from './take-suffix.ts'

/**
 * Joins the first character of a word for the side of a water or a road (江边, 河段, 路上) with the name before it, and leaves the rest:
 * 马尾 + 河边 as 马尾河 + 边, 中山 + 路上 as 中山路 + 上.
 */
export function takeSide(joined: Unit[], unit: Unit): boolean {
  const last = joined.at(-1)
  if (last?.end !== unit.start) return false
  const suffix = partOf(unit, 0, 1, 'n')
  const rest = partOf(unit, 1, 2, 'f')
  if (isCalled(last, suffix)) joined.push(joinUnits([joined.pop()!, suffix]))
  else if (suffix.word === '路' || !takeSuffix(joined, suffix, [rest])) return false
  joined.push(rest)
  return true
}

/** A county's short name or a word that waters and roads are called by, a road also by a place: 马尾 + 河边, 中山 + 路上, but 芜湖 + 河段. */
const isCalled = ({ kind, word, traits }: Unit, suffix: Unit): boolean =>
  word.length === 2 &&
  (traits.isShort ||
    namingWords.has(word) ||
    (kind === 'place' && (suffix.word === '路' || !placeNames.has(word)))) &&
  !/[省市县区镇乡村路道河江湖]$/.test(word)
