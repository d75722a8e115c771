import { type Leaf, leavesOf, type Mask, type Segmented } from '@shuzhi/document'
import type { Dictionary } from './dictionary.ts'
import { firstFrom } from './first-from.ts'
import { findPairs, type Pair } from './pairs.ts'
import { type Token, tokenize } from './tokenize.ts'

/** What all finders look at: one pass over the text, shared. Places are code units of the document's text. */
export type Scan = {
  text: string
  masks: readonly Mask[]
  /** The words of the text, in order; spaces are in no token. */
  tokens: readonly Token[]
  /** Closed 《》, “” and （）, by start. */
  pairs: readonly Pair[]
  /** The leaves of the tree: facts stand inside one. */
  leaves: readonly Leaf[]
  /** The word as it is written. */
  word(token: Token): string
  /** Index of the first token that starts at `at` or after it. */
  tokenFrom(at: number): number
}

/** Reads a document once for all finders. */
export function scanDocument(
  { text, masks, tree }: Pick<Segmented, 'text' | 'masks' | 'tree'>,
  dictionary: Dictionary,
): Scan {
  const tokens = tokenize(text, masks, dictionary)
  return {
    text,
    masks,
    tokens,
    pairs: findPairs(text),
    leaves: [...leavesOf(tree)],
    word: ({ start, end }) => text.slice(start, end),
    tokenFrom: (at) => firstFrom(tokens, at, ({ start }) => start),
  }
}
