import { describingWords, geographicCharacters } from '../../lexicon/places/parts/stems.ts'
import {
  campusSides,
  campusWords,
  kindedZones,
  placedZones,
  zoneKinds,
  zoneSides,
} from '../../lexicon/places/parts/zones.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'
import { boxedZone } from './boxed-feature.ts'
import { placeStem } from './place-stem.ts'

/** Joins the class word of a zone with the place or the made-up name that it is called by, and what says its kind: 吴江 + 生态 + 旅游度假区. */
export function takeZone(joined: Unit[], unit: Unit): boolean {
  let first = joined.length
  let { start } = unit
  while (entryBefore(joined, first)?.end === start && zoneKinds.has(joined[first - 1]!.word)) {
    first -= 1
    start = joined[first]!.start
  }
  const front = entryBefore(joined, first)
  if (front?.end !== start || (kindedZones.has(unit.word) && start === unit.start)) return false
  const isSided = campusWords.has(unit.word) && campusSides.has(front.word)
  const size =
    isPlace(front) || isSided
      ? 1
      : placedZones.has(unit.word)
        ? 0
        : stemOf(joined.slice(Math.max(0, first - longestFront), first), start)
  if (size === 0) return false
  const stem = joinUnits(joined.slice(first - size, first))
  const place = joined[first - size - 1]
  if (campusWords.has(unit.word) && place?.end === stem.start && place.traits.head) return false
  const isOf = zoneSides.includes(stem.word) && place?.kind === 'place' && place.end === stem.start
  joined.push(joinUnits([...joined.splice(first - size - (isOf ? 1 : 0)), unit]))
  return true
}

/** Units that the name before a zone takes, with the one before them that tells where it begins. */
const longestFront = 6

const isPlace = ({ kind, traits }: Unit): boolean => kind === 'place' || (kind === 'ns' && traits.isShort)

const stemOf = (units: readonly Unit[], end: number): number =>
  placeStem(units, end, 'feature') || boxedZone(units, end) || terrainZone(units, end)

/** 英雄 + 山 before 风景区. */
function terrainZone(units: readonly Unit[], end: number): number {
  const [before, noun, kind] = [units.at(-3), units.at(-2), units.at(-1)]
  if (kind?.end !== end || noun?.end !== kind.start || noun.word.length !== 2 || kind.word.length !== 1)
    return 0
  const isOpen = before?.end !== noun.start || /^(?:v|punctuation|break|c|p|u|place)$/.test(before.kind)
  return isOpen &&
    noun.kind === 'n' &&
    geographicCharacters.includes(kind.word) &&
    !describingWords.has(noun.word)
    ? 2
    : 0
}
