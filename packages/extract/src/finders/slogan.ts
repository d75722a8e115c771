import type { Fact } from '@shuzhi/document'
import { slogans } from '../lexicon/slogans.ts'
import { wordTrie } from '../scan/word-trie.ts'
import type { Finder } from './finder.ts'

/** Numeric formulas of political speech without quotation marks (三会一课, 两个维护): no quantities. */
export const slogan: Finder = {
  name: 'slogan',
  *find({ text, tokens }): Generator<Fact> {
    let until = 0
    for (let index = 0; index < tokens.length; index += 1) {
      const start = tokens.starts[index]!
      if (start < until) continue
      const length = formulas.longestAt(text, start)
      if (length === 0) continue
      until = start + length
      yield { type: 'slogan', span: [start, until], rule: 'slogan' }
    }
  },
}

const formulas = wordTrie(slogans)
