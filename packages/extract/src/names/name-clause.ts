import type { Scan } from '../scan/scan.ts'
import { readBodyNames } from './body-name.ts'
import type { BodyName } from './body-step.ts'
import { clausesOf } from './clauses.ts'
import { joinPlaces } from './join-places.ts'
import { holdsKnownPlace, joinKnownPlaces, knownPlacesOf } from './known-places.ts'
import { nameShortPlaces } from './name-short-places.ts'
import { readUnits } from './read-units.ts'
import type { Unit } from './unit.ts'

/** A clause as names are read in it: its units, and for each the body's name that it closes. */
export type NameClause = { units: readonly Unit[]; bodies: readonly (BodyName | undefined)[] }

/** The clauses of a text that can hold names, read one after another, so that none need be kept. */
export function* nameClausesOf(scan: Scan): Generator<NameClause> {
  const known = knownPlacesOf(scan)
  const told = new Set<string>()
  for (const clause of clausesOf(scan)) {
    if (!clause.hasNames && !holdsKnownPlace(scan, clause, known)) continue
    const units = joinKnownPlaces(nameShortPlaces(joinPlaces(readUnits(scan, clause)), told), known)
    yield { units, bodies: readBodyNames(units) }
  }
}
