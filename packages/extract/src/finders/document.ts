import type { Fact } from '@shuzhi/document'
import { wholesOf } from '../scan/wholes.ts'
import type { Finder } from './finder.ts'

/** Titled documents: every outermost 《》, marks included. */
export const document: Finder = {
  name: 'document',
  *find(scan): Generator<Fact> {
    for (const { kind, span, mispaired } of wholesOf(scan))
      if (kind === 'title')
        yield { type: 'document', span, rule: mispaired ? 'document-mispaired' : 'document' }
  },
}
