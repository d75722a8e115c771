import { joinUnits } from '../units/join-units.ts'
import {
  areaClass,
  countClass,
  divisionEnd,
  levelEnd,
  lineEnd,
  listEnd,
  listMark,
  placeSign,
  roadEnd,
  routeClass,
  sideEnd,
  suffixEnd,
  wordEnd,
  zoneEnd,
} from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { isChanceEnd, isFeatureEnd } from './chance-end.ts'
import { joinArea } from './join-area.ts'
import { joinLikeListed } from './join-like-listed.ts'
import { joinCounted, joinListOf } from './join-listed.ts'
import { joinRoute } from './join-route.ts'
import { joinStretch } from './join-stretch.ts'
import { joinVisited } from './join-visited.ts'
import { isPersonal } from './name-like-a-place.ts'
import { partChance } from './part-chance.ts'
import { takeEnding } from './take-ending.ts'
import { takeFront } from './take-front.ts'
import { takeLevel } from './take-level.ts'
import { takeLine } from './take-line.ts'
import { takeSide } from './take-side.ts'
import { takeSuffix } from './take-suffix.ts'
import { takeZone } from './take-zone.ts'

/**
 * Joins made-up place names (白石 + 村) to one unit each and names in a list with them (石门、双塘社区). A level and its organ in one word (镇政府) give their level to the name before them.
 */
export function joinPlaces(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  let isListed = false
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]!
    const { signs, classes } = unit.traits
    // What closes a list says that it is one of places, beside the words that have the sign of places.
    if ((signs & placeSign) === 0 && (classes & listEnd) === 0) {
      isListed ||= (classes & listMark) !== 0
      if (isListed && joined.at(-1)?.word === counter && isSited(unit, units[i + 1]))
        joinCounted(joined, unit.start)
      joined.push(unit)
      continue
    }
    if (classes & routeClass) joinRoute(joined, unit)
    joinStretch(joined, unit)
    if (classes & areaClass) joinArea(joined, unit)
    if (classes & countClass || unit.word === '地') joinCounted(joined, unit.start)
    const chance = unit.kind === 'place' ? partChance(units, i) : undefined
    if (chance) {
      joined.push(...chance.parts)
      i += chance.taken
    } else if (unit.kind === 'place') {
      takeName(joined, unit)
    } else if (isFeatureEnd(joined.at(-1), unit) && !isPersonal(joined.at(-2), joined.slice(-1), unit)) {
      joined.push(joinUnits([joined.pop()!, unit]))
    } else if (unit.word === '等' && units[i + 1]?.start === unit.end) {
      joinListOf(joined, unit.start, units.slice(i + 1, i + 7))
      joined.push(unit)
    } else if (unit.traits.placeEnds !== 0) {
      takePlace(joined, unit, units.slice(i + 1, i + 7))
    } else {
      joined.push(unit)
    }
  }
  joinVisited(joined)
  if (isListed) joinLikeListed(joined)
  return joined
}

/** 七里甸、老爷岭4 + 个 + 管护 + 站: the number of a list's members before what each of them has. */
const counter = '个'
const isSited = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  siteEnds.has(word.at(-1)!) || (next?.start === end && siteEnds.has(next.word))

const siteEnds: ReadonlySet<string> = new Set([...'站所场库闸渡'])

/** Takes up the name of a place, with the word before it that it is only the end of. */
function takeName(joined: Unit[], unit: Unit): void {
  const isEnd = isChanceEnd(joined, unit) && !isPersonal(joined.at(-2), joined.slice(-1), unit)
  const part = isEnd ? joined.pop() : undefined
  joined.push(part ? joinUnits([part, unit]) : unit)
}

/** Takes up a word that can close a place's name. */
function takePlace(joined: Unit[], unit: Unit, next: readonly Unit[]): void {
  const ends = unit.traits.placeEnds
  const organ = ends & levelEnd ? takeLevel(joined, unit) : undefined
  if (ends & roadEnd) joined.push({ ...unit, kind: 'place' })
  else if (
    !(ends & lineEnd && takeLine(joined, unit)) &&
    !(ends & sideEnd && takeSide(joined, unit)) &&
    !(ends & zoneEnd && takeZone(joined, unit)) &&
    !(ends & suffixEnd && takeSuffix(joined, unit, next)) &&
    !(ends & divisionEnd && takeFront(joined, unit, next)) &&
    !(ends & wordEnd && takeEnding(joined, unit, next))
  )
    joined.push(organ ?? unit)
}
