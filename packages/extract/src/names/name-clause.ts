import type { Scan } from '../scan/scan.ts'
import { readBodyNames } from './body-name.ts'
import type { BodyName } from './body-step.ts'
import type { Clause } from './clauses.ts'
import { joinPlaces } from './join-places.ts'
import { holdsKnownPlace, joinKnownPlaces, knownPlacesOf } from './known-places.ts'
import { nameShortPlaces } from './name-short-places.ts'
import type { Unit } from './unit.ts'
import { unitReader } from './unit-reader.ts'

/** A clause as names are read in it: its units, and for each the body's name that it closes. */
export type NameClause = { units: readonly Unit[]; bodies: readonly (BodyName | undefined)[] }

/** Gives a reader of a text's clauses, to be asked for one after another; it gives undefined for one that can hold no names. */
export function nameReader(scan: Scan): (clause: Clause) => NameClause | undefined {
  const readUnits = unitReader(scan)
  const known = knownPlacesOf(scan, readUnits)
  const told = new Set<string>()
  return (clause) => {
    if (!clause.hasNames && !holdsKnownPlace(scan, clause, known)) return undefined
    const units = joinKnownPlaces(nameShortPlaces(joinPlaces(readUnits(clause)), told), known)
    return { units, bodies: readBodyNames(units) }
  }
}
