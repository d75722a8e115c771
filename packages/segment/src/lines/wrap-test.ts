import type { Span } from '@shuzhi/document'
import { occasionLine } from '../lexicon/titles.ts'
import { readHeadingMarkers } from '../markers/read-marker.ts'
import { writeOrdinal } from '../markers/write-ordinal.ts'
import { type Measured, measurePage } from './measured-page.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** No line of a hard-wrapped text is longer, in characters. */
const longestWrapped = 100

/** Tells whether line `i` goes on with the one before it, in a paragraph that begins at `start`. */
export function wrapTest(
  text: string,
  lines: readonly PhysicalLine[],
): (i: number, start: number) => boolean {
  if (lines.some(({ span }) => span[1] - span[0] > longestWrapped)) return () => false
  const flush = [...lines.keys()].filter((i) => i > 0 && lines[i]!.indent === 0)
  const indented = flush.length > 0 && flush.length + 1 < lines.length
  const { measured, least, wraps } = measurePage(text, lines, indented ? flush : [])
  if (!wraps) return () => false
  const spaced = isSpaced(measured, least)
  const alone = stylesAlone(
    text,
    measured.filter(({ width }) => width < least),
  )
  return (i, start) => {
    const before = measured[i - 1]
    const { line } = measured[i]!
    if (!before || line.apart || before.width < least) return false
    const paragraph: Span = [start, before.line.span[1]]
    if (indented) return line.indent === 0 && !opensHeading(text, paragraph, line.span)
    if (spaced || countsOn(text, paragraph, line.span) || isTornOff(text, before.line.span, line.span))
      return true
    const heads = start === before.line.span[0] && alone.has(styleOf(text, before.line.span))
    const goesOn = !heads || hasStop(text, before.line.span)
    if (!goesOn && (measured[i]!.width >= least || hasStop(text, line.span))) return false
    return (
      !before.stops &&
      !occasionLine.test(text.slice(...before.line.span)) &&
      !opensHeading(text, paragraph, line.span)
    )
  }
}

/** The styles of number whose headings mostly have their lines to themselves, so that a full one that nothing short goes on with does too; told by the lines that are not full. */
function stylesAlone(text: string, short: readonly Measured[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { line } of short) {
    const style = styleOf(text, line.span)
    if (style) counts.set(style, (counts.get(style) ?? 0) + (hasStop(text, line.span) ? -1 : 1))
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([style]) => style))
}

const styleOf = (text: string, span: Span): string =>
  readHeadingMarkers(text, ...span).find(({ kind }) => kind.style !== 'first')?.ordinal.style ?? ''

const hasStop = (text: string, span: Span): boolean => /[。：！？；]/.test(text.slice(...span))

/** Whether a line breaks off inside a number in brackets (`（1`), or a word of Latin signs (`5 / G网络`). */
const isTornOff = (text: string, before: Span, [start]: Span): boolean =>
  /[（(](?:[一二三四五六七八九十]{0,2}|[\d—-]{0,9})$/.test(text.slice(...before)) ||
  /^[A-Za-z\d][A-Za-z%％]/.test(text[before[1] - 1]! + text[start]!)

/** Whether empty lines part all paragraphs of a text: hardly any line stands right below one that is not full. */
function isSpaced(measured: readonly Measured[], least: number): boolean {
  const apart = measured.filter(({ line }) => line.apart).length
  const close = measured.filter(
    ({ line }, i) => i > 0 && !line.apart && measured[i - 1]!.width < least,
  ).length
  return apart >= 4 && close * 20 <= apart
}

/** Whether a line begins with the number of a heading, and does not go on with the sentence of a `paragraph`: that is itself a heading, or no text. */
function opensHeading(text: string, paragraph: Span, span: Span): boolean {
  return (
    isNumbered(text, span) &&
    !(isNumbered(text, paragraph) ? /[。；：]/ : /[，。；]/).test(text.slice(...paragraph))
  )
}

const isNumbered = (text: string, span: Span): boolean =>
  readHeadingMarkers(text, ...span).some(({ kind }) => kind.style !== 'first')

/** The number before that of a line stands no further above it, in characters: the text of one point. */
const longestPoint = 2000

/** Whether a line begins with the number in brackets behind one that stands inside of the `paragraph`: `…（1）修路。` / `（2）架桥。` */
function countsOn(text: string, [start, end]: Span, span: Span): boolean {
  const marker = readHeadingMarkers(text, ...span).find(({ kind }) => kind.open)
  if (!marker || marker.ordinal.value < 2) return false
  const before = writeOrdinal(marker.ordinal, marker.ordinal.value - 1)
  return text.slice(Math.max(start + 1, end - longestPoint), end).includes(before)
}
