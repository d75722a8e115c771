import { leavesOf, type Root } from '@shuzhi/document'
import type { Mark } from './mark.ts'
import type { Piece } from './nest.ts'

/**
 * The pieces of marks in each leaf, by the leaf's start. A mark over several leaves is cut at their borders;
 * a sign between two leaves goes to the end of the first, one before all leaves to the start of the first.
 */
export function placeMarks(tree: Root, marks: readonly Mark[]): Map<number, Piece[]> {
  const leaves = leavesOf(tree)
    .map(({ span }) => span)
    .filter(([start, end]) => start < end)
  const starts = leaves.map(([start]) => start)
  const pieces = new Map<number, Piece[]>(starts.map((start) => [start, []]))
  for (const mark of leaves.length > 0 ? marks : []) {
    const [start, end] = mark.span
    let first = true
    for (let i = Math.max(0, lastAtOrBefore(starts, start)); i < leaves.length; i += 1) {
      const [from, to] = leaves[i]!
      if (!first && from >= end) break
      const piece: Piece = { span: [clamp(start, from, to), clamp(end, from, to)], mark, first }
      if (start < end && piece.span[0] === piece.span[1]) continue
      pieces.get(from)!.push(piece)
      if (start === end) break
      first = false
    }
  }
  return pieces
}

const clamp = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), high)

/** Index of the last of ascending `starts` that is ≤ `at`, -1 before all. */
function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
