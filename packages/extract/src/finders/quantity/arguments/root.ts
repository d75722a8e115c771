import { numeralCharacters } from '@shuzhi/document'
import { negations, verbPrefixes } from '../../../lexicon/governing/acts.ts'
import { isMeasureVerb, stativeVerbs } from '../../../lexicon/governing/verbs.ts'
import type { Item } from './item.ts'

const rootTags = new Set(['v', 'n', 'a', 'b', 'x', 'vn', 'ns', 'i', 's', 'q', 't'])

const noRoots: ReadonlySet<string> = new Set([...stativeVerbs, ...negations, ...numeralCharacters])

/** Whether an item is a single character that words are made of. */
export const isRoot = ({ word, tag }: Item): boolean =>
  word.length === 1 &&
  (rootTags.has(tag) || verbPrefixes.has(word)) &&
  !noRoots.has(word) &&
  !isMeasureVerb(word)
