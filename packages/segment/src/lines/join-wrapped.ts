import type { Span } from '@shuzhi/document'
import { readHeadingMarkers, readMarkers } from '../markers/read-marker.ts'
import { leader } from './kinds/contents.ts'
import { tornTest } from './torn-numbers.ts'

/** No line of a hard-wrapped text is longer, in characters; widths are in columns, two for a Chinese character. */
const longestWrapped = 100
const narrowestWrap = 36

/**
 * A full line may be so many columns short of the right edge: no line begins with a point, and no number is torn. Where a page set the lines
 * in a proportional face, digits and letters take less or more than half a character.
 */
const raggednessOf = (edge: number): number => Math.max(6, edge / 7)

/** A heading that a line break parts from its number is at most this long. */
const longestParted = 40

/** A physical line: `from` is where it begins, indent included; `apart` that an empty line stands before it. */
export type PhysicalLine = { from: number; span: Span; apart: boolean }

type Measured = { line: PhysicalLine; width: number; indent: number; stops: boolean }

/**
 * The spans of a text's lines, with what a hard wrap or a break behind a number tore apart joined again. A text counts as hard-wrapped when
 * most of its lines that end in mid-sentence reach the same right edge.
 */
export function joinWrapped(text: string, lines: readonly PhysicalLine[]): Span[] {
  const goesOn = wrapTest(text, lines)
  const isTorn = tornTest(text, lines)
  const spans: Span[] = []
  for (const [i, { span }] of lines.entries()) {
    const last = spans.at(-1)
    const parted = last && (isParted(text, lines[i - 1]!, lines[i]!) || endsInPoint(text, lines[i - 1]!.span))
    if (last && (parted || goesOn(i) || isTorn(i))) spans[spans.length - 1] = [last[0], span[1]]
    else spans.push(span)
  }
  return spans
}

/** Tells whether line `i` goes on with the one before it. */
function wrapTest(text: string, lines: readonly PhysicalLine[]): (i: number) => boolean {
  if (lines.some(({ from, span }) => span[1] - from > longestWrapped)) return () => false
  const widths = lines.map((line) => widthOf(text, line))
  const edge = Float64Array.from(widths).sort()[Math.floor(lines.length * 0.95)] ?? 0
  if (edge < narrowestWrap) return () => false
  const measured = lines.map((line, i) => measure(text, line, widths[i]!))
  const open = measured.filter(({ stops }) => !stops)
  const least = edge - raggednessOf(edge)
  const flush = [...measured.keys()].filter((i) => i > 0 && measured[i]!.indent === 0)
  const indented = flush.length > 0 && flush.length + 1 < lines.length
  if (!(isOpenAtEdge(open, edge, least) || (indented && isMarginOfWraps(flush, measured, least))))
    return () => false
  return (i) => {
    const before = measured[i - 1]
    const line = measured[i]!
    if (!before || line.line.apart || before.width < least) return false
    if (indented) return line.indent === 0
    return !before.stops && !opensHeading(text, line.line)
  }
}

/** Whether lines that end in mid-sentence do so at the right edge; those of less than half the width are names, titles and headings. */
function isOpenAtEdge(open: readonly Measured[], edge: number, least: number): boolean {
  const full = open.filter(({ width }) => width >= least)
  const wide = open.filter(({ width }) => width >= edge / 2)
  return full.length >= 4 && full.length >= wide.length * 0.6
}

/**
 * Whether the lines at the left margin go on with full ones: where indents open paragraphs that tells more than mid-sentences, in which headings
 * end as well.
 */
function isMarginOfWraps(flush: readonly number[], measured: readonly Measured[], least: number): boolean {
  const behindFull = flush.filter((i) => measured[i - 1]!.width >= least).length
  return (
    behindFull >= 2 && (behindFull === flush.length || (behindFull >= 4 && behindFull >= flush.length * 0.8))
  )
}

/** Columns from the margin to the end of a line, its indent among them. */
function widthOf(text: string, { from, span: [, end] }: PhysicalLine): number {
  let width = 0
  for (let at = from; at < end; at += 1) width += text.charCodeAt(at) < 0x1100 ? 1 : 2
  return width
}

function measure(text: string, line: PhysicalLine, width: number): Measured {
  const [start, end] = line.span
  return {
    line,
    width,
    indent: start - line.from,
    stops: '。！？：；'.includes(text[end - 1]!) || leader.test(text.slice(start, end)),
  }
}

/** Whether a number stands alone on its line and a short line without number follows that no stop closes; behind a number without a mark (`一`) no sentence. */
function isParted(text: string, { span: [start, end] }: PhysicalLine, { span: next }: PhysicalLine): boolean {
  if (end - start > 8 || next[1] - next[0] > longestParted || '。！？；'.includes(text[next[1] - 1]!))
    return false
  const alone =
    isNumber(text, [start, end]) ||
    (isBareNumber(text, [start, end]) && !/[。；，：！？]/.test(text.slice(...next)))
  return alone && readMarkers(text, next[0], next[1], true).length === 0
}

/** Whether a line breaks off behind the word that opens a point: `…达标。二是`. */
function endsInPoint(text: string, [start, end]: Span): boolean {
  if (text[end - 1] !== '是' && text[end - 1] !== '要') return false
  return /[。；：，][一二三四五六七八九十]{1,2}[是要]$/.test(text.slice(Math.max(start, end - 4), end))
}

const isNumber = (text: string, [start, end]: Span): boolean =>
  readHeadingMarkers(text, start, end).some((marker) => marker.kind.style !== 'first' && marker.end === end)

const isBareNumber = (text: string, [start, end]: Span): boolean =>
  end - start <= 3 && /^[一二三四五六七八九十]+$/.test(text.slice(start, end))

const opensHeading = (text: string, { span }: PhysicalLine): boolean =>
  readHeadingMarkers(text, ...span).some(({ kind }) => kind.style !== 'first')
