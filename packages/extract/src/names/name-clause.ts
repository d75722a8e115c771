import type { Scan } from '../scan/scan.ts'
import { type BodyName, readBodyNames } from './body-name.ts'
import { clausesOf } from './clauses.ts'
import { joinPlaces } from './join-places.ts'
import { holdsKnownPlace, joinKnownPlaces, knownPlacesOf } from './known-places.ts'
import { readUnits } from './read-units.ts'
import type { Unit } from './unit.ts'

/** A clause as names are read in it: its units, and for each the body's name that it closes. */
export type NameClause = { units: readonly Unit[]; bodies: readonly (BodyName | undefined)[] }

/** The clauses of a text that can hold names, read one after another, so that none need be kept. */
export function* nameClausesOf(scan: Scan): Generator<NameClause> {
  const known = knownPlacesOf(scan)
  for (const clause of clausesOf(scan)) {
    if (!clause.hasNames && !holdsKnownPlace(scan, clause, known)) continue
    const units = joinKnownPlaces(joinPlaces(readUnits(scan, clause)), known)
    yield { units, bodies: readBodyNames(units) }
  }
}
