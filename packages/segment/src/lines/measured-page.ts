import type { Span } from '@shuzhi/document'
import { leader } from './kinds/contents.ts'
import { columnsIn } from './line-source.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** A text whose lines reach no further is not wrapped, in columns. */
const narrowestWrap = 36

/**
 * A full line may be so many columns short of the right edge: no line begins with a point, and no number is torn. Where a page set the lines
 * in a proportional face, digits and letters take less or more than half a character.
 */
const raggednessOf = (edge: number): number => Math.max(6, edge / 7)

/** A physical line with its width; `stops` when it ends as sentences do. */
export type Measured = { line: PhysicalLine; width: number; stops: boolean }

/** A text's lines as one way of measuring sees them: a full line is `least` wide at least. */
type Page = { measured: readonly Measured[]; least: number; share: number; wraps: boolean }

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
  const measured = lines.map((line) => ({ line, width: widthOf(text, line), stops: stops(text, line.span) }))
  const widths = Float64Array.from(measured, ({ width }) => width).sort()
  const edge = widths[Math.floor(lines.length * 0.95)] ?? 0
  const least = edge - raggednessOf(edge)
  const wide = measured.filter((one) => !one.stops && one.width >= edge / 2)
  const full = wide.filter(({ width }) => width >= least)
  // Lines that end in mid-sentence do so at the right edge; those of less than half the width are names, titles and headings.
  const open = full.length >= fewest && full.length >= wide.length * 0.6
  const wraps = edge >= narrowestWrap && (open || isMarginOfWraps(flush, measured, least))
  return { measured, least, share: wide.length === 0 ? 0 : full.length / wide.length, wraps }
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

const stops = (text: string, [start, end]: Span): boolean =>
  '。！？：；'.includes(text[end - 1]!) || leader.test(text.slice(start, end))
