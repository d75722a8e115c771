import type { Span } from '@shuzhi/document'
import { hasOneOf } from './characters.ts'
import { columnsIn } from './columns-in.ts'
import { endsInPage } from './kinds/contents.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** A text whose lines reach no further is not wrapped, in columns. */
const narrowestWrap = 36

/**
 * A full line may be so many columns short of the right edge: no line begins with a point, and no number is torn. Where a page set the lines
 * in a proportional face, digits and letters take less or more than half a character.
 */
const raggednessOf = (edge: number): number => Math.max(6, edge / 7)

/** A text's lines as one way of measuring sees them: how wide each is, and how wide a full line is at least. */
type Page = { widths: Float64Array; least: number; share: number; wraps: boolean }

/** A text's lines by the way of measuring that shows a wrap best; `flush`: those at the left margin, where indents open paragraphs. */
export function measurePage(text: string, lines: readonly PhysicalLine[], flush: readonly number[]): Page {
  return measures
    .map((measure) => pageOf(text, lines, measure, flush))
    .reduce((best, page) => (page.share > best.share ? page : best))
}

const byColumns = (text: string, { indent, span: [start, end] }: PhysicalLine): number =>
  indent + columnsIn(text, start, end)

/** Programs that wrap a text may count its characters, be they wide or not; in columns of Chinese ones. */
const byCharacters = (_: string, { indent, span: [start, end] }: PhysicalLine): number =>
  indent + (end - start) * 2

/** The ways of measuring, each with the full lines that show a wrap by it: few lines are of as many characters by chance. */
const measures: readonly Measure[] = [
  { widthOf: byColumns, fewest: 4 },
  { widthOf: byCharacters, fewest: 8 },
]

type Measure = { widthOf: (text: string, line: PhysicalLine) => number; fewest: number }

function pageOf(
  text: string,
  lines: readonly PhysicalLine[],
  { widthOf, fewest }: Measure,
  flush: readonly number[],
): Page {
  const widths = new Float64Array(lines.length)
  for (let i = 0; i < lines.length; i += 1) widths[i] = widthOf(text, lines[i]!)
  const edge = widths.slice().sort()[Math.floor(lines.length * 0.95)] ?? 0
  const least = edge - raggednessOf(edge)
  let wide = 0
  let full = 0
  for (let i = 0; i < lines.length; i += 1) {
    if (widths[i]! < edge / 2 || stops(text, lines[i]!.span)) continue
    wide += 1
    if (widths[i]! >= least) full += 1
  }
  // Lines that end in mid-sentence do so at the right edge; those of less than half the width are names, titles and headings.
  const open = full >= fewest && full >= wide * 0.6
  const wraps = edge >= narrowestWrap && (open || isMarginOfWraps(flush, widths, least))
  return { widths, least, share: wide === 0 ? 0 : full / wide, wraps }
}

/**
 * Whether the lines at the left margin go on with full ones: where indents open paragraphs that tells more than mid-sentences, in which headings
 * end as well.
 */
function isMarginOfWraps(flush: readonly number[], widths: Float64Array, least: number): boolean {
  const behindFull = flush.filter((i) => widths[i - 1]! >= least).length
  return (
    behindFull >= 2 && (behindFull === flush.length || (behindFull >= 4 && behindFull >= flush.length * 0.8))
  )
}

/** Whether a line ends as sentences do, or as those of a table of contents. */
export const stops = (text: string, [start, end]: Span): boolean =>
  hasOneOf(text, end - 1, '。！？：；') || endsInPage(text.slice(start, end))
