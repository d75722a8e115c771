import type { Fact } from '@shuzhi/document'
import type { NameClause } from '../../names/name-clause.ts'

/** Places with a name: from the gazetteer, or made of a proper name and a class word (白石村). */
export function* place({ units }: NameClause): Generator<Fact> {
  for (const { start, end, kind } of units) {
    if (kind === 'place') yield { type: 'place', span: [start, end], rule: 'place' }
  }
}
