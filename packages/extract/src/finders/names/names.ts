import type { Fact } from '@shuzhi/document'
import { bodiesAgain } from '../../names/bodies/bodies-again.ts'
import { addShortNames } from '../../names/bodies/short-names.ts'
import { nameReader } from '../../names/name-clause.ts'
import { namesAgain } from '../../names/persons/names-again.ts'
import { signatures } from '../../names/persons/spread-name.ts'
import { clausesOf } from '../../names/units/clauses.ts'
import { bodySign, personSign, placeSign, postSign, toldSign, tradeSign } from '../../names/units/traits.ts'
import type { Finder } from '../finder.ts'
import { findOrganizations } from './find-organizations.ts'
import { findPlaces } from './find-places.ts'
import { findRoles } from './find-roles.ts'
import { type Candidate, findCandidates } from './persons.ts'
import { toldPersons } from './told-persons.ts'

/** Persons are names, or stand beside a post or a body. */
const tellsPersons = personSign | postSign | bodySign

/** Posts, bodies and places of each clause, and the persons of the whole text. */
export const names: Finder = {
  name: 'names',
  find(scan): Fact[] {
    const read = nameReader(scan)
    const signed = signatures(scan)
    const found: Fact[] = []
    const persons: Candidate[] = []
    const bodies = new Set<string>()
    for (const clause of clausesOf(scan)) {
      const names = read(clause)
      if (!names) continue
      if (names.signs & postSign) findRoles(names, found)
      if (names.signs & (bodySign | toldSign | tradeSign)) findOrganizations(names, scan, found, bodies)
      if (names.signs & placeSign) findPlaces(names, found)
      if (names.signs & tellsPersons) findCandidates(names, scan, signed, persons)
    }
    addShortNames(scan, found.slice(), found)
    const told = toldPersons(persons)
    return found.concat(bodiesAgain(scan, bodies, found), told, namesAgain(scan, told))
  },
}
