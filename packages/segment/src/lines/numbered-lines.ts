import type { Span } from '@shuzhi/document'
import { measures } from '../lexicon/marker-kinds/digits.ts'
import { type Marker, readHeadingMarkers, readMarkers } from '../markers/read-marker.ts'
import { bits, classOf } from './characters.ts'
import { frontItems } from './front-notes.ts'
import type { Line } from './lines.ts'
import { findItems } from './list-items.ts'
import type { Scanned } from './scan-text.ts'

/** A marker at the front of a line; `doubtful` when its number may as well begin a list of numbers or a decimal (`一、二季度`, `3.5万元`);
 * `alone` when no stop is in its line, `inner` when a text stands behind its decimal (`3.1　教师短缺，…`). */
type Front = { marker: Marker; doubtful: boolean; alone: boolean; inner?: true }

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

function frontOf(text: string, line: Line, next: Line | undefined): Front | null {
  if ((classOf(text.charCodeAt(line.span[0])) & bits.opening) === 0) return null
  const alone = !/[。；：！？;:!?]/.test(line.text)
  const marker = headingMarker(text, line.span, false)
  if (marker) return { marker, doubtful: false, alone }
  const doubtful = headingMarker(text, line.span, true)
  if (!doubtful) return null
  if (doubtful.kind.bare && !standsAlone(text, line, doubtful, next)) {
    if (doubtful.kind.parts) return { marker: doubtful, doubtful: true, alone, inner: true }
    return opensText(text, line, doubtful) ? { marker: doubtful, doubtful: true, alone } : null
  }
  return { marker: doubtful, doubtful: true, alone }
}

/** The decimal that a line opens with without a blank behind it: `1.1总则`. */
function gluedFrontOf(text: string, line: Line, next: Line | undefined): Front | null {
  if ((classOf(text.charCodeAt(line.span[0])) & bits.digit) === 0) return null
  const marker = readHeadingMarkers(text, ...line.span, true).find(({ kind }) => kind.glued)
  return marker && standsAlone(text, line, marker, next) ? { marker, doubtful: true, alone: true } : null
}

/** Whether a line is nothing but a number and a title, and no row of a table: words without a blank or a mark at the end, with text or an inner number below; a Chinese number also
 * without a title, where a text stands below (`一`, as older reports part their sections). */
function standsAlone(text: string, line: Line, { end, kind }: Marker, next: Line | undefined): boolean {
  const words = text.slice(end, line.span[1]).trim()
  if (words === '') return kind.numerals === 'han' && /[。：！？]$/.test(next?.text ?? '')
  if (words.length > longestBare || !/^[^\s\d].*[^\s。；，：、.;,:]$/.test(words) || /\s/.test(words))
    return false
  return (
    next !== undefined && readMarkers(text, ...next.span, true).every((one) => one.kind.style !== kind.style)
  )
}

/** Whether a text stands behind a bare number, led by a short heading where the number is in digits: `1　修路。全年…`; no figure (`5 月，…`) and no `第一 …`, which counts points. */
function opensText(text: string, line: Line, { end, kind }: Marker): boolean {
  if (kind.style === 'first') return false
  const words = text.slice(end, Math.min(line.span[1], end + longestBare)).trimStart()
  if (kind.numerals !== 'arabic' && line.text.endsWith('。')) return /^[\u4e00-\u9fff]{2}/.test(words)
  return opening.test(words)
}

const opening = new RegExp(`^(?![${measures}])[\\u4e00-\\u9fff][^\\s。；，：！？]{1,20}[。：]`)

/** A heading behind a bare number is at most this long. */
const longestBare = 30

/** The number marker that a line opens with, of a kind that heads sections; with `withDoubtful` also one that may be none. */
export const headingMarker = (text: string, [start, end]: Span, withDoubtful: boolean): Marker | null =>
  readHeadingMarkers(text, start, end, withDoubtful).find(
    (marker) => marker.kind.style !== 'first' || isTitle(text, marker.end, end),
  ) ?? null

/** Whether what stands behind `第一，` is a heading and no sentence. */
const isTitle = (text: string, from: number, end: number): boolean =>
  end - from <= longestBare && !/[。；，：！？;:!?]/.test(text.slice(from, end))

/** Leaves out the doubtful fronts, save those that count on from the front before them in their style and are counted on from. */
function withoutDoubtful(fronts: readonly (Front | null)[]): (Marker | null)[] {
  const runsOn = findRunsOn(fronts)
  const last = new Map<string, Front>()
  return fronts.map((front, i) => {
    if (!front) return null
    const { kind, ordinal } = front.marker
    const { style, value } = ordinal
    const before = last.get(style)
    const counted = before?.marker.ordinal.value ?? 0
    const follows = counted === value - 1 || (value === 1 && counted > 1) || skips(front.marker, counted)
    const borneOut = follows && runsOn.has(i) && (!kind.decimal || value === 1 || isSure(before))
    if (front.doubtful && !(front.inner ? countsInside(front.marker, last) && runsOn.has(i) : borneOut))
      return null
    last.set(style, { ...front, doubtful: false })
    return front.marker
  })
}

/** Whether a decimal counts on in the number that is open: `3.1` below `3`. */
function countsInside(
  { kind, ordinal: { style, value, raw } }: Marker,
  last: ReadonlyMap<string, Front>,
): boolean {
  const holders = kind.parts === 2 ? ['arabic-bare', 'arabic'] : ['decimal-2']
  const holder = raw.slice(0, raw.lastIndexOf('.'))
  const held = holders.some((outer) => holder === last.get(outer)?.marker.ordinal.raw.replace(/\D+$/, ''))
  return held && (value === 1 || last.get(style)?.marker.ordinal.value === value - 1)
}

/** Whether a front bears out a decimal beside it (`1.5亿元`): a sure one of a count that no 、 closes. */
const isSure = (front: Front | undefined): boolean =>
  front !== undefined && !front.doubtful && !front.marker.ordinal.raw.endsWith('、')

/** A count of articles or chapters that is under way may leave some out. */
const skips = ({ kind, ordinal }: Marker, before: number): boolean =>
  kind.apart === true && before > 1 && ordinal.value > before && ordinal.value <= before + 3

/** The fronts whose next number comes before, or at, the next front of their style that is sure, which a decimal that begins a count must have at once; also a last one above 1,
 * save a decimal, and one that stands alone on its line or, with a mark that closes other things as well, before a new 1. */
function findRunsOn(fronts: readonly (Front | null)[]): Set<number> {
  const runsOn = new Set<number>()
  const ahead = new Map<string, Ahead>()
  const next = new Map<string, Front>()
  for (let i = fronts.length - 1; i >= 0; i -= 1) {
    const front = fronts[i]
    if (!front) continue
    const { ordinal, kind } = front.marker
    const { style, value } = ordinal
    const values = ahead.get(style)
    const ends = kind.counted ? next.get(style)?.marker.ordinal.value === 1 : kind.bare
    const last = value > 1 && (ends || (!values && !kind.decimal && (front.alone || !kind.lists)))
    const counted = last || comes(values, value + 1) || (kind.apart && comes(values, value + 2))
    const begins = kind.decimal === true && value === 1 && front.doubtful
    if (counted && (!begins || isSure(next.get(style)))) runsOn.add(i)
    next.set(style, front)
    if (!values) ahead.set(style, { sure: value, doubtful: null })
    else if (front.doubtful) {
      values.doubtful ??= new Set()
      values.doubtful.add(value)
    } else {
      values.sure = value
      values.doubtful = null
    }
  }
  return runsOn
}

/** The numbers of a style up to the next sure one. Most have no doubtful ones before it, and need no set. */
type Ahead = { sure: number; doubtful: Set<number> | null }

const comes = (ahead: Ahead | undefined, value: number): boolean =>
  ahead !== undefined && (ahead.sure === value || ahead.doubtful?.has(value) === true)
