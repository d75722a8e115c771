import type { Scan } from '../scan/scan.ts'
import { readBodyNames } from './body-name.ts'
import type { BodyName } from './body-step.ts'
import type { Clause } from './clauses.ts'
import { joinPlaces } from './join-places.ts'
import { holdsKnownPlace, joinKnownPlaces, knownPlacesOf, learnVillages } from './known-places.ts'
import { nameShortPlaces } from './name-short-places.ts'
import { bodySign, openingSign, placeSign } from './traits.ts'
import type { Unit } from './unit.ts'
import { unitReader } from './unit-reader.ts'

/**
 * A clause as names are read in it: its units, for each the body's name that it closes, if there are any, and the signs of what traits
 * they have.
 */
export type NameClause = {
  units: readonly Unit[]
  bodies: readonly (BodyName | undefined)[]
  signs: number
}

const noBodies: NameClause['bodies'] = []

/** Gives a reader of a text's clauses, to be asked for one after another; it gives undefined for one that can hold no names. */
export function nameReader(scan: Scan): (clause: Clause) => NameClause | undefined {
  const readUnits = unitReader(scan)
  const known = knownPlacesOf(scan, readUnits)
  const told = new Set<string>()
  return (clause) => {
    const holdsKnown = holdsKnownPlace(scan, clause, known)
    if ((clause.signs & ~openingSign) === 0 && !holdsKnown) return undefined
    let units = readUnits(clause)
    let signs = signsOf(units)
    if (signs & placeSign) {
      units = nameShortPlaces(joinPlaces(units), told)
      learnVillages(units, known)
      // Parts of words have traits of their own.
      signs |= signsOf(units)
    }
    if (holdsKnown) {
      units = joinKnownPlaces(units, known)
      signs |= placeSign
    }
    return { units, bodies: signs & bodySign ? readBodyNames(units) : noBodies, signs }
  }
}

function signsOf(units: readonly Unit[]): number {
  let signs = 0
  for (const { traits } of units) signs |= traits.signs
  return signs
}
