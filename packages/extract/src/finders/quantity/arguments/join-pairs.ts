import { cutTo } from '../../../scan/cut-to.ts'
import type { Item } from './item.ts'

/** What two neighbours make, the first of which is at `at`; null where they stay two. What stands before them is before `written`. */
export type PairReader = (items: readonly Item[], at: number, written: number) => Item | null

/** Puts one item in the place of each two neighbours that `read` makes one of, from left to right, each in one pair only. */
export function joinPairs(items: Item[], read: PairReader): void {
  let written = 0
  for (let at = 0; at < items.length; at += 1) {
    const joined = at + 1 < items.length ? read(items, at, written) : null
    items[written] = joined ?? items[at]!
    if (joined) at += 1
    written += 1
  }
  cutTo(items, written)
}
