import { firstFrom, type Span } from '@shuzhi/document'
import { firstStop } from '../headings/heading-end.ts'
import { findMarker, type Marker } from '../markers/read-marker.ts'
import { hasOneOf } from './characters.ts'
import type { Line } from './lines.ts'
import type { Scanned } from './scan-text.ts'

/**
 * The lines that open with a number and head nothing: those that hold a list from its first item on (`（1）…；（2）…`), and the items (项) of an article (条),
 * which begin below a colon, or which a semicolon closes before any stop, or parts from their sibling; the last may end in a stop. Outside of statutes an item on a line of its
 * own is a heading, whatever closes it. Source: 立法技术规范 for 条, 款, 项.
 */
export function findItems(scanned: Scanned, markers: readonly (Marker | null)[]): Set<number> {
  const { lines } = scanned
  const items = findPlainLists(scanned, markers)
  let inArticle = false
  const counted = new Map<string, number>()
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!
    const marker = markers[i]
    if (marker && marker.kind.rank < firstItemRank) {
      inArticle = marker.kind.style === 'article'
      counted.clear()
    }
    if (!marker || marker.kind.rank < firstItemRank) continue
    if (holdsSibling(scanned, [marker.end, line.span[1]], marker, '；;，,')) items.add(i)
    if (!inArticle) continue
    const before = lines[i - 1]
    const { style, value } = marker.ordinal
    const begins = value === 1 && /[：:]$/.test(before?.text ?? '')
    if (begins || counted.get(style) === value - 1) {
      items.add(i)
      counted.set(style, value)
      continue
    }
    const continues =
      before &&
      items.has(i - 1) &&
      isClosed(before.text) &&
      isSibling(markers[i - 1], marker) &&
      endsItem(lines, markers, i)
    if (continues || (isItem(scanned, line, marker) && opensList(lines, markers, i))) items.add(i)
  }
  return items
}

/**
 * The lines that hold a whole list, a sentence an item (`1.…。2.…。3.…。`), of a kind that heads nothing elsewhere, or of digits where no line goes on with the count: on a page
 * that lost breaks, Chinese numbers in a line are still those of its sections.
 */
function findPlainLists(scanned: Scanned, markers: readonly (Marker | null)[]): Set<number> {
  const lists = new Set<number>()
  const digits = new Set<number>()
  const heads = new Set<string>()
  const next = new Map<string, number>()
  for (let i = markers.length - 1; i >= 0; i -= 1) {
    const marker = markers[i]
    if (!marker) continue
    const { style, value } = marker.ordinal
    if (!isPlainList(scanned, scanned.lines[i]!, marker)) heads.add(style)
    else if (marker.kind.numerals !== 'arabic' || (next.get(style) ?? 1) > 1) lists.add(i)
    else digits.add(i)
    next.set(style, value)
  }
  for (const i of lists) if (heads.has(markers[i]!.kind.style)) lists.delete(i)
  return new Set([...lists, ...digits])
}

/** Whether each sentence of a line begins with the next number, and none with a heading of its own (`1.常规：…`). */
function isPlainList(scanned: Scanned, { span: [, end] }: Line, marker: Marker): boolean {
  const { text, stops } = scanned
  if (marker.ordinal.value !== 1 || marker.kind.rank < firstItemRank) return false
  let last = marker
  for (let i = firstFrom(stops, marker.end); i < stops.length && stops[i]! < end - 1; i += 1) {
    const at = stops[i]! + 1
    if (firstStop(scanned, [last.end, at]) !== at - 1) return false
    const next = findMarker(text, at, end, (one) => isSibling(last, one))
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
    if (marksBefore[i]! < 0 || !hasOneOf(text, marksBefore[i]!, marks)) continue
    if (findMarker(text, openings[i]!, end, (next) => isSibling(marker, next))) return true
  }
  return false
}
