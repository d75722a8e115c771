import { isRightBelow, styleOf } from './heading-counts.ts'
import { type Place, partOf } from './heading-place.ts'

/** The level whose count a number of another kind goes on with, the count itself missing that number: `一、二、3、四、`; the kind's own
 * level first. -1 for none. */
export function swappedLevel({ heading, at, open, headings, counts, depths }: Place): number {
  const { style, value } = heading.ordinal!
  const before = counts.before(style, at)
  if (value === 1 || (before !== undefined && headings[before]!.ordinal!.value === value - 1)) return -1
  const held = before === undefined ? -1 : depths[before]! - 1
  if (open[held] && open[held].value < value) return held
  return open.findLastIndex((entry) => entry.value === value - 1 && !counts.countsOn(entry, at))
}

/** How many of the open headings hold a numbered one. */
export function levelOfNumbered(place: Place): number {
  const { heading, open, headings } = place
  // What holds a number that is open goes on holding; behind the last of these an unnumbered heading must be seen to hold.
  const numbered = open.findLastIndex(({ at: from }) => headings[from]!.ordinal)
  const loose = open.findIndex(({ at: from }, i) => i > numbered && !holds(place, from))
  const level = loose < 0 ? open.length : loose
  // A first number may be of any kind inside of any other, save that no 条 holds a 章.
  const first = heading.ordinal!.value === 1
  const outer = open.findIndex(
    ({ rank, style }) => rank > heading.rank && style !== 'plain' && (!first || style === 'article'),
  )
  return outer < 0 ? level : Math.min(outer, level)
}

/** Whether the unnumbered heading at `from` holds the numbered one of a place: it stands right above, names a part of a report, or the numbers begin anew with it or at the next of its kind. */
function holds({ text, at, headings, counts }: Place, from: number): boolean {
  const { place, hint } = headings[from]!
  if (place === 'frame') return false
  if (place === 'annex') return true
  if (hint) return hint < (headings[at]!.hint ?? Number.POSITIVE_INFINITY)
  if (partOf(text, headings[from]!)) return true
  if (at === from + 1 && isRightBelow(text, headings, at)) return true
  const style = styleOf(headings[at]!)
  if (headings[at]!.ordinal?.value === 1 && counts.first(style)! < from) return true
  const next = counts.next('plain', at)
  if (next === undefined) return false
  const later = counts.next(style, next)
  return later === undefined || headings[later]!.ordinal?.value === 1
}
