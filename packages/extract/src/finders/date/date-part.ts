import { edgeLookAlikes, monthParts, yearEdges, yearParts } from '../../lexicon/times/dates.ts'
import { wordTrie } from '../../scan/word-trie.ts'

/**
 * What stands behind a year or a month and belongs to it (度, 上半年, 底, 中旬): how long it is, and the months it narrows a year to. What
 * `isEdge` has no borders: the value of 2025年底 is the year, and the month only what it means.
 */
export type DatePart = { length: number; months: readonly [number, number] | null; isEdge: boolean }

/** Reads what belongs to the year or the month that ends at `end`. A day has no parts. */
export function datePartAt(text: string, end: number, finest: 'year' | 'month' | 'day'): DatePart {
  if (finest === 'day') return noPart
  const length = parts[finest].longestAt(text, end)
  if (length === 0 || (length === 1 && lookAlikes.longestAt(text, end) > 0)) return noPart
  const word = text.slice(end, end + length)
  return finest === 'month'
    ? { length, months: null, isEdge: true }
    : { length, months: yearParts.get(word) ?? null, isEdge: yearEdges.has(word) }
}

const noPart: DatePart = { length: 0, months: null, isEdge: false }
const parts = { year: wordTrie(yearParts.keys()), month: wordTrie(monthParts) }
const lookAlikes = wordTrie(edgeLookAlikes)
