import type { Span } from '@shuzhi/document'
import { measures } from '../lexicon/marker-kinds/digits.ts'
import { findHeadingMarker, findMarker, type Marker } from '../markers/read-marker.ts'
import { bits, classOf } from './characters.ts'
import type { Line } from './lines.ts'

/** A marker at the front of a line; `doubtful` when its number may as well begin a list of numbers or a decimal (`一、二季度`, `3.5万元`);
 * `inner` when a text stands behind its decimal (`3.1　教师短缺，…`). */
export type Front = { marker: Marker; line: Line; doubtful: boolean; inner?: true }

/** The number that a line opens with. */
export function frontOf(text: string, line: Line, next: Line | undefined): Front | null {
  if ((classOf(text.charCodeAt(line.span[0])) & bits.opening) === 0) return null
  const marker = headingMarker(text, line.span, false)
  if (marker) return { marker, line, doubtful: false }
  const doubtful = headingMarker(text, line.span, true)
  if (!doubtful) return null
  if (doubtful.kind.bare && !standsAlone(text, line, doubtful, next)) {
    if (doubtful.kind.parts) return { marker: doubtful, line, doubtful: true, inner: true }
    return opensText(text, line, doubtful) ? { marker: doubtful, line, doubtful: true } : null
  }
  return { marker: doubtful, line, doubtful: true }
}

/** The decimal that a line opens with without a blank behind it: `1.1总则`. */
export function gluedFrontOf(text: string, line: Line, next: Line | undefined): Front | null {
  if ((classOf(text.charCodeAt(line.span[0])) & bits.digit) === 0) return null
  const marker = findHeadingMarker(text, line.span[0], line.span[1], ({ kind }) => kind.glued === true, true)
  return marker && standsAlone(text, line, marker, next) ? { marker, line, doubtful: true } : null
}

/** Whether a line is nothing but a number and a title, and no row of a table: words without a blank or a mark at the end, with text or an inner number below; a Chinese number also
 * without a title, where a text stands below (`一`, as older reports part their sections). */
function standsAlone(text: string, line: Line, { end, kind }: Marker, next: Line | undefined): boolean {
  const words = text.slice(end, line.span[1]).trim()
  if (words === '') return kind.numerals === 'han' && /[。：！？]$/.test(next?.text ?? '')
  if (words.length > longestBare || !/^[^\s\d].*[^\s。；，：、.;,:]$/.test(words) || /\s/.test(words))
    return false
  return (
    next !== undefined &&
    !findMarker(text, next.span[0], next.span[1], (one) => one.kind.style === kind.style, true)
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
  findHeadingMarker(text, start, end, headsSection, withDoubtful)

const headsSection = (marker: Marker, text: string, end: number): boolean =>
  marker.kind.style !== 'first' || isTitle(text, marker.end, end)

/** Whether what stands behind `第一，` is a heading and no sentence. */
const isTitle = (text: string, from: number, end: number): boolean =>
  end - from <= longestBare && !/[。；，：！？;:!?]/.test(text.slice(from, end))
