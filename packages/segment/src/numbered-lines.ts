import type { Span } from '@shuzhi/document'
import { firstStop } from './heading-end.ts'
import type { Line } from './lines.ts'
import { type Marker, readMarkers } from './read-marker.ts'
import { firstFrom, type Scanned } from './scan-text.ts'

/** A marker at the front of a line; `listed` when its number may as well begin a list of numbers (`一、二季度`). */
type Front = { marker: Marker; listed: boolean }

/**
 * The number marker at the front of each line that makes it a heading, null where there is none. `第一，` makes one only when it stands alone;
 * the items of a list that semicolons close (`（1）…；`) are points, and `一、二季度…` is text where its number does not count on. O(n).
 */
export function headingMarkers(scanned: Scanned): (Marker | null)[] {
  const fronts = withoutLists(scanned.lines.map((line) => frontOf(scanned.text, line)))
  const items = findItems(scanned, fronts)
  return fronts.map((marker, i) => (items.has(i) ? null : marker))
}

function frontOf(text: string, { span }: Line): Front | null {
  const marker = headingMarker(text, span, false)
  if (marker) return { marker, listed: false }
  const listing = headingMarker(text, span, true)
  return listing && { marker: listing, listed: true }
}

/** The number marker that a line opens with, of a kind that heads sections; with `withLists` also one that may begin a list of numbers. */
export const headingMarker = (text: string, [start, end]: Span, withLists: boolean): Marker | null =>
  readMarkers(text, start, end, withLists).find(
    (marker) => marker.kind.stands !== 'point' && (marker.kind.style !== 'first' || marker.end === end),
  ) ?? null

/** Leaves out the fronts that list numbers, save those that count on from the front before them in their style and are counted on from. */
function withoutLists(fronts: readonly (Front | null)[]): (Marker | null)[] {
  const runsOn = findRunsOn(fronts)
  const last = new Map<string, number>()
  return fronts.map((front, i) => {
    if (!front) return null
    const { style, value } = front.marker.ordinal
    const before = last.get(style) ?? 0
    const follows = before === value - 1 || (value === 1 && before > 1)
    if (front.listed && !(follows && runsOn.has(i))) return null
    last.set(style, value)
    return front.marker
  })
}

/** The fronts whose next number comes before, or at, the next front of their style that is sure; also a last one above 1. */
function findRunsOn(fronts: readonly (Front | null)[]): Set<number> {
  const runsOn = new Set<number>()
  const ahead = new Map<string, Set<number>>()
  for (let i = fronts.length - 1; i >= 0; i -= 1) {
    const front = fronts[i]
    if (!front) continue
    const { style, value } = front.marker.ordinal
    const values = ahead.get(style)
    if (values ? values.has(value + 1) : value > 1) runsOn.add(i)
    if (values && front.listed) values.add(value)
    else ahead.set(style, new Set([value]))
  }
  return runsOn
}

/** The lines that are items of a list: a semicolon closes them before any stop, or parts them from their sibling; the last may end in a stop. */
function findItems(scanned: Scanned, markers: readonly (Marker | null)[]): Set<number> {
  const { lines } = scanned
  const items = new Set<number>()
  for (const [i, line] of lines.entries()) {
    const marker = markers[i]
    if (!marker || marker.kind.rank < firstItemRank) continue
    const before = lines[i - 1]
    const continues =
      before &&
      items.has(i - 1) &&
      isClosed(before.text) &&
      isSibling(markers[i - 1], marker) &&
      endsItem(lines, markers, i)
    const opens =
      holdsSibling(scanned, line, marker) || (isItem(scanned, line, marker) && opensList(lines, markers, i))
    if (continues || opens) items.add(i)
  }
  return items
}

/** Statutes close neither 章 nor 条 with a semicolon. */
const firstItemRank = 4

const isClosed = (line: string): boolean => /[；;]$/.test(line)

const isSibling = (marker: Marker | null | undefined, next: Marker): boolean =>
  marker?.ordinal.style === next.ordinal.style && marker.ordinal.value + 1 === next.ordinal.value

const isItem = (scanned: Scanned, { text, span }: Line, { end }: Marker): boolean =>
  isClosed(text) && firstStop(scanned, [end, span[1]]) === null

/** Whether a line can be the next item: a heading has no mark at its end, and more below it than what goes on outside the list. */
const endsItem = (lines: readonly Line[], markers: readonly (Marker | null)[], i: number): boolean =>
  /[；;。！]$/.test(lines[i]!.text) || !lines[i + 1] || isOuter(markers[i + 1], markers[i]!)

const isOuter = (next: Marker | null | undefined, { kind }: Marker): boolean =>
  next ? next.kind.rank < kind.rank : false

/** Whether the line behind an item can be the next of its list, or is nothing that a heading could stand above. */
function opensList(lines: readonly Line[], markers: readonly (Marker | null)[], i: number): boolean {
  const next = lines[i + 1]
  const marker = markers[i]!
  const nextMarker = markers[i + 1]
  if (!next) return true
  if (!nextMarker) return false
  return isSibling(marker, nextMarker) ? endsItem(lines, markers, i + 1) : isOuter(nextMarker, marker)
}

/** Whether a semicolon in the line has the next number of the same style behind it: `（1）…；（2）…`. */
function holdsSibling({ text, openings, marksBefore }: Scanned, { span }: Line, marker: Marker): boolean {
  for (let i = firstFrom(openings, marker.end); openings[i]! < span[1]; i += 1) {
    if (!'；;'.includes(text[marksBefore[i]!] ?? '。')) continue
    if (readMarkers(text, openings[i]!, span[1]).some((next) => isSibling(marker, next))) return true
  }
  return false
}
