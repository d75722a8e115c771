import { yearParts } from '../../lexicon/dates.ts'
import { wordTrie } from '../../scan/word-trie.ts'

/** What stands behind a year and belongs to it (度, 上半年, 底): how long it is, and the months it narrows the year to. */
export type YearPart = { length: number; months: readonly [number, number] | null }

/** Reads what belongs to the year that ends at `end`. */
export function yearPartAt(text: string, end: number): YearPart {
  const length = parts.longestAt(text, end)
  return { length, months: yearParts.get(text.slice(end, end + length)) ?? null }
}

const parts = wordTrie(yearParts.keys())
