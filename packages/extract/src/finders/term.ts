import type { Fact } from '@shuzhi/document'
import { wholesOf } from '../scan/wholes.ts'
import type { Finder } from './finder.ts'

/** Quoted expressions: every outermost pair of quotation marks, marks included, also one that a wrong glyph opens or closes. */
export const term: Finder = {
  name: 'term',
  *find(scan): Generator<Fact> {
    for (const { kind, span, mispaired } of wholesOf(scan))
      if (kind === 'quote') yield { type: 'term', span, rule: mispaired ? 'term-mispaired' : 'term' }
  },
}
