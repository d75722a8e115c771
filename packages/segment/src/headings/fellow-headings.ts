import type { Line } from '../lines/lines.ts'
import type { Scanned } from '../lines/scan-text.ts'
import type { Marker } from '../markers/read-marker.ts'
import { firstStop } from './heading-end.ts'
import { longestHeading } from './read-blank.ts'

/** Among headings that run into their texts one may be so many characters longer than a heading is. */
const longestFellow = 46

/** So many lines lie between a number and the next at most. */
const furthestFellow = 60

/**
 * How long the heading of a numbered line may be: one whose first sentence is a few characters longer than a heading is one too where the numbers
 * before and behind it have headings that texts run on from.
 */
export function longestOf(
  scanned: Scanned,
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
  index: number,
): number {
  const length = (at: number): number => runInLength(scanned, lines[at]!, markers[at]!)
  const own = length(index)
  if (own <= longestHeading || own > longestFellow) return longestHeading
  const fellows = [-1, 1].map((step) => fellowOf(markers, index, step)).filter((at) => at >= 0)
  return fellows.length > 0 && fellows.every((at) => length(at) <= longestHeading)
    ? longestFellow
    : longestHeading
}

/** The length of a first sentence that more text follows in its line; infinite where none does. */
function runInLength(scanned: Scanned, { span: [, end] }: Line, marker: Marker): number {
  const stop = firstStop(scanned, [marker.end, Math.min(end, marker.end + longestFellow + 1)])
  const runsIn = stop !== null && stop < end - 1 && scanned.text[stop] === '。'
  return runsIn ? stop - marker.end : Number.POSITIVE_INFINITY
}

/** The line with the number next to that of a line, downward or upward; -1 for none. */
function fellowOf(markers: readonly (Marker | null)[], index: number, step: number): number {
  const { style, value } = markers[index]!.ordinal
  for (
    let at = index + step;
    at >= 0 && at < markers.length && Math.abs(at - index) <= furthestFellow;
    at += step
  ) {
    const one = markers[at]?.ordinal
    if (one?.style === style) return one.value === value + step ? at : -1
  }
  return -1
}
