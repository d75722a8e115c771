import type { Marker } from '../markers/read-marker.ts'
import { withoutDoubtful } from './front-counts.ts'
import { frontItems } from './front-notes.ts'
import { type Front, frontOf, gluedFrontOf } from './line-fronts.ts'
import { findItems } from './list-items.ts'
import type { Scanned } from './scan-text.ts'

/**
 * The number marker at the front of each line that makes it a heading, null where there is none. `第一，` makes one only when it stands alone;
 * the items that `findItems` tells are points, and `一、二季度…` is text where its number does not count on. O(n).
 */
export function headingMarkers(scanned: Scanned): (Marker | null)[] {
  const { text, lines } = scanned
  const sure = withoutDoubtful(countLast(lines.map((line, i) => frontOf(text, line, lines[i + 1]))))
  const glued = withoutDoubtful(
    lines.map((line, i) => (sure[i] ? null : gluedFrontOf(text, line, lines[i + 1]))),
  )
  const fronts = sure.map((marker, i) => marker ?? glued[i]!)
  const items = findItems(scanned, fronts)
  const inFront = frontItems(lines, fronts)
  return fronts.map((marker, i) => (items.has(i) || inFront.has(i) ? null : marker))
}

/** Gives the one after the last (下篇) its number. */
function countLast(fronts: readonly (Front | null)[]): readonly (Front | null)[] {
  const last = new Map<string, number>()
  return fronts.map((front) => {
    if (!front) return null
    const { marker } = front
    const { style, value } = marker.ordinal
    const counted = value || (last.get(style) ?? 0) + 1
    last.set(style, counted)
    return value ? front : { ...front, marker: { ...marker, ordinal: { ...marker.ordinal, value: counted } } }
  })
}
