import type { Fact } from '@shuzhi/document'
import { phrasesOf } from '../scan/phrases.ts'
import type { Finder } from './finder.ts'

/** Numeric formulas of political speech without quotation marks (三会一课, 两个维护): no quantities. */
export const slogan: Finder = {
  name: 'slogan',
  *find(scan): Generator<Fact> {
    for (const { kind, start, end } of phrasesOf(scan))
      if (kind === 'slogan') yield { type: 'slogan', span: [start, end], rule: 'slogan' }
  },
}
