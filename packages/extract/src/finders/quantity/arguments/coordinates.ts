import { listJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'

/**
 * Where the list begins that shares one number with its last noun, which begins at `start` and ends at `end`: 专家、技工340人, 塘、堰、坝65处.
 * Each member is one word: of longer ones only the last may be counted (小区、商场载客电梯).
 */
export function coordinateStart(items: readonly Item[], from: number, start: number, end: number): number {
  const follows = (first: number) => first - 2 >= from && listJoints.has(items[first - 1]!.word)
  if (!follows(start) || wordStart(items, start, end) !== start) return start
  let first = start
  while (follows(first)) {
    const before = wordStart(items, from, first - 1)
    if (before < 0) break
    first = before
  }
  const before = entryBefore(items, first)
  // 农村道路、桥梁: what stands before the first member may be of it alone.
  return first === start || first === from || (before && ends.has(before.tag)) ? first : start
}

/** Where the one word begins that ends at a place, of characters that no dictionary joins too (砖|窑, 养鱼|场); -1 where none does. */
function wordStart(items: readonly Item[], from: number, end: number): number {
  let start = end
  let length = 0
  while (start > from && isPart(items[start - 1]!) && length < longestWord) {
    start -= 1
    length += items[start]!.word.length
  }
  const isWord = length <= longestWord && items.slice(start + 1, end).every(({ word }) => word.length === 1)
  return start < end && isWord ? start : -1
}

const longestWord = 4

const isPart = ({ tag, word }: Item): boolean =>
  word.length === 1 ? parts.has(tag) : tag === 'n' && word !== ''

const parts: ReadonlySet<Item['tag']> = new Set(['n', 'x', 'ns', 'q'])

const ends: ReadonlySet<Item['tag']> = new Set(['v', 'd', 't', 'p', 'u', 'r'])
