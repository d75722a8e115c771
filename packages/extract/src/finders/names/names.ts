import type { Fact } from '@shuzhi/document'
import { clausesOf } from '../../names/clauses.ts'
import { nameReader } from '../../names/name-clause.ts'
import type { Finder } from '../finder.ts'
import { findOrganizations } from './find-organizations.ts'
import { findPlaces } from './find-places.ts'
import { findRoles } from './find-roles.ts'
import { type Candidate, findCandidates, signatures, toldPersons } from './persons.ts'

/** Posts, bodies and places of each clause, and the persons of the whole text. */
export const names: Finder = {
  name: 'names',
  find(scan): Fact[] {
    const read = nameReader(scan)
    const signed = signatures(scan)
    const found: Fact[] = []
    const persons: Candidate[] = []
    for (const clause of clausesOf(scan)) {
      const names = read(clause)
      if (!names) continue
      findRoles(names, found)
      findOrganizations(names, scan, found)
      findPlaces(names, found)
      for (const candidate of findCandidates(names, scan, signed)) persons.push(candidate)
    }
    return found.concat(toldPersons(persons))
  },
}
