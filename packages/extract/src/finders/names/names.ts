import type { Fact } from '@shuzhi/document'
import { nameClausesOf } from '../../names/name-clause.ts'
import type { Finder } from '../finder.ts'
import { organization } from './organization.ts'
import { type Candidate, personCandidates, signatures, toldPersons } from './person.ts'
import { place } from './place.ts'
import { role } from './role.ts'

/** Posts, bodies and places of each clause, and the persons of the whole text. */
export const names: Finder = {
  name: 'names',
  *find(scan): Generator<Fact> {
    const signed = signatures(scan)
    const persons: Candidate[] = []
    for (const clause of nameClausesOf(scan)) {
      yield* role(clause)
      yield* organization(clause, scan)
      yield* place(clause)
      for (const candidate of personCandidates(clause, scan, signed)) persons.push(candidate)
    }
    yield* toldPersons(persons)
  },
}
