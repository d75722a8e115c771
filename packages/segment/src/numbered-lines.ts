import type { Span } from '@shuzhi/document'
import { firstStop } from './heading-end.ts'
import type { Line } from './lines.ts'
import { type Marker, readMarkers } from './read-marker.ts'
import { firstFrom, type Scanned } from './scan-text.ts'

/** A marker at the front of a line; `doubtful` when its number may as well begin a list of numbers or a decimal (`一、二季度`, `3.5万元`). */
type Front = { marker: Marker; doubtful: boolean }

/**
 * The number marker at the front of each line that makes it a heading, null where there is none. `第一，` makes one only when it stands alone;
 * the items of a list that semicolons close (`（1）…；`) are points, and `一、二季度…` is text where its number does not count on. O(n).
 */
export function headingMarkers(scanned: Scanned): (Marker | null)[] {
  const fronts = withoutDoubtful(
    scanned.lines.map((line, i) => frontOf(scanned.text, line, scanned.lines[i + 1])),
  )
  const items = findItems(scanned, fronts)
  return fronts.map((marker, i) => (items.has(i) ? null : marker))
}

function frontOf(text: string, line: Line, next: Line | undefined): Front | null {
  const marker = headingMarker(text, line.span, false)
  if (marker) return { marker, doubtful: false }
  const doubtful = headingMarker(text, line.span, true)
  if (!doubtful || (doubtful.kind.bare && !standsAlone(text, line, doubtful, next))) return null
  return { marker: doubtful, doubtful: true }
}

/** Whether a line is nothing but a number and a title, and no row of a table: words without a blank or a mark at the end, with text or an inner number below. */
function standsAlone(text: string, line: Line, { end, kind }: Marker, next: Line | undefined): boolean {
  const words = text.slice(end, line.span[1]).trim()
  if (words.length > longestBare || !/^[^\s\d].*[^\s。；，：、.;,:]$/.test(words) || /\s/.test(words))
    return false
  return (
    next !== undefined && readMarkers(text, ...next.span, true).every((one) => one.kind.style !== kind.style)
  )
}

/** A heading behind a bare number is at most this long. */
const longestBare = 30

/** The number marker that a line opens with, of a kind that heads sections; with `withDoubtful` also one that may be none. */
export const headingMarker = (text: string, [start, end]: Span, withDoubtful: boolean): Marker | null =>
  readMarkers(text, start, end, withDoubtful).find(
    (marker) =>
      marker.kind.stands !== 'point' && (marker.kind.style !== 'first' || isTitle(text, marker.end, end)),
  ) ?? null

/** Whether what stands behind `第一，` is a heading and no sentence. */
const isTitle = (text: string, from: number, end: number): boolean =>
  end - from <= longestBare && !/[。；，：！？;:!?]/.test(text.slice(from, end))

/** Leaves out the doubtful fronts, save those that count on from the front before them in their style and are counted on from. */
function withoutDoubtful(fronts: readonly (Front | null)[]): (Marker | null)[] {
  const runsOn = findRunsOn(fronts)
  const last = new Map<string, number>()
  return fronts.map((front, i) => {
    if (!front) return null
    const { style, value } = front.marker.ordinal
    const before = last.get(style) ?? 0
    const follows = before === value - 1 || (value === 1 && before > 1)
    if (front.doubtful && !(follows && runsOn.has(i))) return null
    last.set(style, value)
    return front.marker
  })
}

/** The fronts whose next number comes before, or at, the next front of their style that is sure; also a last one above 1, save a decimal, and one that
 * stands alone on its line. */
function findRunsOn(fronts: readonly (Front | null)[]): Set<number> {
  const runsOn = new Set<number>()
  const ahead = new Map<string, Set<number>>()
  for (let i = fronts.length - 1; i >= 0; i -= 1) {
    const front = fronts[i]
    if (!front) continue
    const { ordinal, kind } = front.marker
    const { style, value } = ordinal
    const values = ahead.get(style)
    const last = value > 1 && (kind.bare || (!values && !kind.decimal))
    if (last || values?.has(value + 1)) runsOn.add(i)
    if (values && front.doubtful) values.add(value)
    else ahead.set(style, new Set([value]))
  }
  return runsOn
}

/** The lines that are items of a list: a semicolon closes them before any stop, or parts them from their sibling; the last may end in a stop. */
function findItems(scanned: Scanned, markers: readonly (Marker | null)[]): Set<number> {
  const { lines } = scanned
  const items = findPlainLists(scanned, markers)
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
      holdsSibling(scanned, [marker.end, line.span[1]], marker, '；;，,') ||
      (isItem(scanned, line, marker) && opensList(lines, markers, i))
    if (continues || opens) items.add(i)
  }
  return items
}

/** The lines that hold a whole list, a sentence an item (`1.…。2.…。3.…。`), of a kind that heads nothing elsewhere. */
function findPlainLists(scanned: Scanned, markers: readonly (Marker | null)[]): Set<number> {
  const lists = new Set<number>()
  const heads = new Set<string>()
  for (const [i, line] of scanned.lines.entries()) {
    const marker = markers[i]
    if (marker && isPlainList(scanned, line, marker)) lists.add(i)
    else if (marker) heads.add(marker.kind.style)
  }
  for (const i of lists) if (heads.has(markers[i]!.kind.style)) lists.delete(i)
  return lists
}

/** Whether each sentence of a line begins with the next number. */
function isPlainList(scanned: Scanned, { span: [, end] }: Line, marker: Marker): boolean {
  const { text, stops } = scanned
  if (marker.ordinal.value !== 1 || marker.kind.rank < firstItemRank) return false
  let last = marker
  for (let i = firstFrom(stops, marker.end); i < stops.length && stops[i]! < end - 1; i += 1) {
    const at = stops[i]! + 1
    const next = readMarkers(text, at, end).find((one) => isSibling(last, one))
    if (!next) return false
    last = next
  }
  return last !== marker
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

/** Whether one of `marks` in a stretch has the next number of a marker's style behind it: `（1）…；（2）…`. */
export function holdsSibling(
  { text, openings, marksBefore }: Scanned,
  [start, end]: Span,
  marker: Marker,
  marks: string,
): boolean {
  for (let i = firstFrom(openings, start); openings[i]! < end; i += 1) {
    if (marksBefore[i]! < 0 || !marks.includes(text[marksBefore[i]!]!)) continue
    if (readMarkers(text, openings[i]!, end).some((next) => isSibling(marker, next))) return true
  }
  return false
}
