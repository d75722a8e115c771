import type { Scan } from '../scan/scan.ts'
import { readBodyNames } from './bodies/body-name.ts'
import type { BodyName } from './bodies/body-step.ts'
import { joinListMates } from './places/join-list-mates.ts'
import { joinPlaces } from './places/join-places.ts'
import { holdsKnownPlace, joinKnownPlaces, knownPlacesOf, learnVillages } from './places/known-places.ts'
import { nameShortPlaces } from './places/name-short-places.ts'
import type { Clause } from './units/clauses.ts'
import { bodySign, openingSign, placeSign, toldSign, tradeSign } from './units/traits.ts'
import { signsOf, type Unit } from './units/unit.ts'
import { unitReader } from './units/unit-reader.ts'

/**
 * A clause as names are read in it: its units, for each the body's name that it closes, if there are any, and the signs of what traits
 * they have.
 */
export type NameClause = {
  units: readonly Unit[]
  bodies: readonly (BodyName | undefined)[]
  signs: number
}

/** A clause's units with the places joined that it names by itself, and the signs that they had before. */
type Placed = { units: Unit[]; signs: number }

/** Clauses with towns are read ahead of all others. So many are kept until their turn comes; in a longer text the others are read again. */
const mostAhead = 1 << 12

const noBodies: NameClause['bodies'] = []

/** Gives a reader of a text's clauses, to be asked for one after another; it gives undefined for one that can hold no names. */
export function nameReader(scan: Scan): (clause: Clause) => NameClause | undefined {
  const readUnits = unitReader(scan)
  const readPlaced = (clause: Clause): Placed => {
    const units = readUnits(clause)
    const signs = signsOf(units)
    return { units: signs & placeSign ? joinPlaces(units) : units, signs }
  }
  const ahead = new Map<Clause, Placed>()
  const known = knownPlacesOf(scan, (clause) => {
    const placed = readPlaced(clause)
    if (ahead.size < mostAhead) ahead.set(clause, placed)
    return placed.units
  })
  const told = new Set<string>()
  return (clause) => {
    const holdsKnown = holdsKnownPlace(scan, clause, known)
    if ((clause.signs & ~openingSign) === 0 && !holdsKnown) return undefined
    let { units, signs } = ahead.get(clause) ?? readPlaced(clause)
    ahead.delete(clause)
    if (signs & placeSign) {
      units = joinListMates(nameShortPlaces(units, told))
      learnVillages(units, known)
      // Parts of words have traits of their own.
      signs |= signsOf(units)
    }
    signs |= clause.signs & tradeSign
    if (holdsKnown) {
      units = joinKnownPlaces(units, known)
      signs |= placeSign
    }
    return { units, bodies: signs & (bodySign | toldSign) ? readBodyNames(units) : noBodies, signs }
  }
}
