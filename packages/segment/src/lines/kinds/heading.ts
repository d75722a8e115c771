import { firstFrom, type Span } from '@shuzhi/document'
import { longestOf } from '../../headings/fellow-headings.ts'
import { findHeadingEnd, firstStop } from '../../headings/heading-end.ts'
import { isPartName } from '../../headings/part-names.ts'
import { longestHeading } from '../../headings/read-blank.ts'
import { findMarker, type Marker } from '../../markers/read-marker.ts'
import { dropSpace, hasOneOf, skipSpace, trimSpan } from '../characters.ts'
import { headingMarker } from '../line-fronts.ts'
import { holdsSibling } from '../list-items.ts'
import type { HeadingPart, Part } from '../part.ts'
import type { Scanned } from '../scan-text.ts'
import type { LineKind } from './line-kind.ts'
import { titlesBlock, unnumbered } from './unnumbered-heading.ts'

/** A heading that the first number of the next level follows without a break is at most this long. */
const longestParted = 40

/** A heading (标题) that opens its line: numbered, marked as one by the source's format, or a short line that titles what follows. */
export const heading: LineKind = {
  name: 'heading',
  read(context) {
    const { scanned, lines, markers, index, line, hints } = context
    const marker = markers[index] ?? (hints[index]! > 0 ? hintedMarker(scanned.text, line.span) : null)
    const longest = markers[index] ? longestOf(scanned, lines, markers, index) : longestHeading
    if (marker) {
      const parts = headingParts(scanned, marker, line.span[1], longest, context.blankEnds[index])
      const next = lines[index + 1] && (markers[index + 1]?.ordinal.style ?? 'text')
      return next === undefined || next === marker.ordinal.style ? withText(scanned.text, parts) : parts
    }
    return titlesBlock(context) ? [unnumbered(context)] : null
  },
}

/** A heading that nothing stands below, cut at the colon behind the name of a part: its text stands in its line. */
function withText(text: string, parts: Part[]): Part[] {
  const [part] = parts
  if (part?.type !== 'heading' || parts.length > 1) return parts
  const [start, end] = part.span
  const from = start + (part.ordinal?.raw.length ?? 0)
  const colon = text.slice(from, end).search(/[：:]/)
  const rest = colon < 0 ? null : trimSpan(text, from + colon + 1, end)
  if (!rest || !isPartName(text.slice(from, from + colon).trim())) return parts
  return [
    { ...part, span: [start, from + colon + 1], runIn: true },
    { type: 'text', span: rest, opensLine: false },
  ]
}

/** The number of a line that the source marks as a heading; `3.5` and a number that only a blank closes must count on there as well. */
function hintedMarker(text: string, span: Span): Marker | null {
  const marker = headingMarker(text, span, true)
  return marker && !marker.kind.decimal && !marker.kind.bare ? marker : headingMarker(text, span, false)
}

/** A heading of up to `longest` characters, or up to a `blank`, and what its line goes on with, for a marker in a line that ends at `end`. */
export function headingParts(
  scanned: Scanned,
  marker: Marker,
  end: number,
  longest = longestHeading,
  blank: number | null = null,
): Part[] {
  const { text } = scanned
  const { start } = marker
  const numberEnd = Math.min(end, markEnd(text, marker.end))
  const from = skipSpace(text, numberEnd, end)
  const stop =
    marker.kind.style === 'article'
      ? articleEnd(text, from, end)
      : (blank ?? gluedMarker(scanned, [from, end]) ?? findHeadingEnd(scanned, [from, end], longest))
  const rest = trimSpan(text, stop, end)
  const headingEnd = dropSpace(text, start, stop === from ? numberEnd : stop)
  const part: HeadingPart = {
    type: 'heading',
    span: [start, headingEnd],
    runIn: rest !== null,
    ordinal: marker.ordinal,
    rank: marker.kind.rank,
  }
  return rest ? [part, { type: 'text', span: rest, opensLine: false }] : [part]
}

/** Where a mark ends that stands behind a number and closes no heading: `第一部分：`, `（一）、`. */
const markEnd = (text: string, at: number): number => (hasOneOf(text, at, '：:、，．.') ? at + 1 : at)

/** Where the first of a count stands in the heading's own sentence, and the second further on in the line, or a name of a part right before it: the break before it is lost. */
function gluedMarker(scanned: Scanned, [from, end]: Span): number | null {
  const { text, openings } = scanned
  const first = firstStop(scanned, [from, Math.min(end, from + longestParted)])
  if (first === null) return null
  const unmarked = unmarkedNumber(text, [from, first])
  const places = unmarked < 0 ? [] : [unmarked]
  for (let i = firstFrom(openings, from + 1); openings[i]! < first; i += 1) places.push(openings[i]!)
  for (const at of places) {
    const marker = findMarker(
      text,
      at,
      end,
      ({ kind, ordinal }) => (kind.open || at === unmarked) && ordinal.value === 1,
    )
    if (!marker) continue
    const named = marker.end < first && isPartName(text.slice(from, at).trimEnd())
    if (
      named ||
      holdsSibling(scanned, [marker.kind.open ? first : marker.end, end], marker, kindMarks(marker))
    )
      return marker.start
  }
  return null
}

/** The marks that a second number stands behind; a counting word does so behind a comma as well. */
const kindMarks = ({ kind }: Marker): string => (kind.counts ? '。！？；，' : '。！？；')

/** Where a first number stands behind a blank, or a number or 一是 right behind what names a part of a report: `一、主要工作 1、修路`, `二、存在的问题一是…`; -1 for none. */
function unmarkedNumber(text: string, [from, end]: Span): number {
  const heading = text.slice(from, end)
  const spaced = heading.search(/1[、．.](?<=[\u4e00-\u9fff]\s{1,4}1.)/)
  if (spaced > 0) return from + spaced
  const first = heading.search(/一[是要]|1[、．.](?!\d)/)
  return first > 0 && isPartName(heading.slice(0, first).trimEnd()) ? from + first : -1
}

/** The text of an article (条) is body, save for a name in 【】 or a line without stop. */
function articleEnd(text: string, from: number, end: number): number {
  const named = text[from] === '【' ? text.indexOf('】', from) : -1
  if (named > 0 && named < end) return named + 1
  return /[。；：]$/.test(text.slice(end - 1, end)) || end - from > 40 ? from : end
}
