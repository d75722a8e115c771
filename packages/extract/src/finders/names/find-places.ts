import type { Fact } from '@shuzhi/document'
import type { NameClause } from '../../names/name-clause.ts'

/** Adds the places of a clause: from the gazetteer, or made of a proper name and a class word (白石村). */
export function findPlaces({ units }: NameClause, found: Fact[]): void {
  for (const { start, end, kind, traits } of units) {
    if (kind !== 'place') continue
    found.push({ type: 'place', span: [start, end], rule: traits.isPlace ? 'place-known' : 'place-formed' })
  }
}
