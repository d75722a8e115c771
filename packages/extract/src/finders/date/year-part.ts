import { yearEdges, yearParts } from '../../lexicon/times/dates.ts'
import { wordTrie } from '../../scan/word-trie.ts'

/**
 * What stands behind a year and belongs to it (度, 上半年, 底): how long it is, and the months it narrows the year to. One that `isEdge` is none of
 * its name: 2025年 stands before 底.
 */
export type YearPart = { length: number; months: readonly [number, number] | null; isEdge: boolean }

/** Reads what belongs to the year that ends at `end`. */
export function yearPartAt(text: string, end: number): YearPart {
  const length = parts.longestAt(text, end)
  const word = text.slice(end, end + length)
  return { length, months: yearParts.get(word) ?? null, isEdge: yearEdges.has(word) }
}

const parts = wordTrie(yearParts.keys())
