import { type Leaf, leavesOf, type Segmented } from '@shuzhi/document'
import type { Dictionary } from './dictionary.ts'
import { findPairs, type Pair } from './pairs.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'

/** What all finders look at: one pass over the text, shared. Places are code units of the document's text. */
export type Scan = {
  text: string
  /** Where the mask that starts at a place ends. */
  maskEnds: ReadonlyMap<number, number>
  tokens: Tokens
  /** Closed 《》, “” and （）, by start. */
  pairs: readonly Pair[]
  /** The marks of pairs that have no partner, by place. */
  unpaired: readonly number[]
  /** The leaves of the tree: facts stand inside one. */
  leaves: readonly Leaf[]
}

/** Reads a document once for all finders. */
export function scanDocument(
  { text, masks, tree }: Pick<Segmented, 'text' | 'masks' | 'tree'>,
  dictionary: Dictionary,
): Scan {
  const tokens = tokenize(text, masks, dictionary)
  return {
    text,
    maskEnds: new Map(masks.map(({ span }) => span)),
    tokens,
    ...findPairs(text, tokens),
    leaves: leavesOf(tree),
  }
}
