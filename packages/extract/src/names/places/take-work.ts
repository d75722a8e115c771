import { sidedStations, stationKinds, workKinds } from '../../lexicon/places/parts/beside-names.ts'
import { builtSuffixes } from '../../lexicon/places/parts/class-words.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'

/** Joins a work with its kind and the place where it stands (青年路 + 下穿 + 隧道), and a station with what it is for, and perhaps its town ((海州 +) 汽车 + 南站). */
export function takeWork(joined: Unit[], unit: Unit): boolean {
  const kind = joined.at(-1)
  if (kind?.end !== unit.start) return false
  const place = joined.at(-2)
  const isPlaced = place?.end === kind.start && place.kind === 'place'
  const isStation = sidedStations.has(unit.word) && stationKinds.has(kind.word)
  if (!isStation && !(isPlaced && builtSuffixes.has(unit.word) && workKinds.has(kind.word))) return false
  joined.push(joinUnits([...joined.splice(isPlaced ? -2 : -1), unit]))
  return true
}
