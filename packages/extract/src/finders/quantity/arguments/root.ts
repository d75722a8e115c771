import { numeralCharacters } from '@shuzhi/document'
import { isMeasureVerb, negations, stativeVerbs, verbPrefixes } from '../../../lexicon/governing.ts'
import type { Item } from './clause.ts'

const rootTags = new Set(['v', 'n', 'a', 'b', 'x', 'vn', 'ns', 'i', 's', 'q', 't'])

/** Whether an item is a single character that words are made of. */
export const isRoot = ({ word, tag }: Item): boolean =>
  word.length === 1 &&
  (rootTags.has(tag) || verbPrefixes.has(word)) &&
  !stativeVerbs.has(word) &&
  !isMeasureVerb(word) &&
  !negations.has(word) &&
  !numeralCharacters.includes(word)
