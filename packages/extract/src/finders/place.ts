import type { Fact } from '@shuzhi/document'
import { unitsOf } from '../names/units.ts'
import type { Finder } from './finder.ts'

/** Places with a name: from the gazetteer, or made of a proper name and a class word (白石村). */
export const place: Finder = {
  name: 'place',
  *find(scan): Generator<Fact> {
    for (const { start, end, kind } of unitsOf(scan)) {
      if (kind === 'place') yield { type: 'place', span: [start, end], rule: 'place' }
    }
  },
}
