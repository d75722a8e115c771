import type { IndexEntry } from './index-entry.ts'

/** What a page of the index adds up over its reports, and the years that they are of. */
export type IndexTotals = {
  reports: number
  characters: number
  quantities: number
  blanks: number
  years: Set<number>
}

export const emptyTotals = (): IndexTotals => ({
  reports: 0,
  characters: 0,
  quantities: 0,
  blanks: 0,
  years: new Set(),
})

/** Adds one report. */
export function addToTotals(totals: IndexTotals, { characters, quantities, blanks, year }: IndexEntry): void {
  totals.reports += 1
  totals.characters += characters
  totals.quantities += quantities
  totals.blanks += blanks
  if (year !== null) totals.years.add(year)
}
