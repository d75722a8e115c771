import type { Span } from '@shuzhi/document'
import { occasionLine } from '../lexicon/occasions.ts'
import { findHeadingMarker, type Marker } from '../markers/read-marker.ts'
import { writeOrdinal } from '../markers/write-ordinal.ts'
import { measurePage, stops } from './measured-page.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** No line of a hard-wrapped text is longer, in characters. */
const longestWrapped = 100

/** Tells whether line `i` goes on with the one before it, in a paragraph that begins at `start`. */
export function wrapTest(
  text: string,
  lines: readonly PhysicalLine[],
): (i: number, start: number) => boolean {
  if (lines.some(({ span }) => span[1] - span[0] > longestWrapped)) return () => false
  const flush: number[] = []
  for (let i = 1; i < lines.length; i += 1) if (lines[i]!.indent === 0) flush.push(i)
  const indented = flush.length > 0 && flush.length + 1 < lines.length
  const { widths, least, wraps } = measurePage(text, lines, indented ? flush : [])
  if (!wraps) return () => false
  const isFull = (i: number): boolean => widths[i]! >= least
  const spaced = isSpaced(lines, isFull)
  const alone = stylesAlone(
    text,
    lines.filter((_, i) => !isFull(i)),
  )
  return (i, start) => {
    const before = lines[i - 1]
    const line = lines[i]!
    if (!before || line.apart || !isFull(i - 1)) return false
    const paragraph: Span = [start, before.span[1]]
    if (indented) return line.indent === 0 && !opensHeading(text, paragraph, line.span)
    if (spaced || countsOn(text, paragraph, line.span) || isTornOff(text, before.span, line.span)) return true
    const heads = start === before.span[0] && alone.has(styleOf(text, before.span))
    const goesOn = !heads || hasStop(text, before.span)
    if (!goesOn && (isFull(i) || hasStop(text, line.span))) return false
    return (
      !stops(text, before.span) &&
      !occasionLine.test(text.slice(...before.span)) &&
      !opensHeading(text, paragraph, line.span)
    )
  }
}

/** The styles of number whose headings mostly have their lines to themselves, so that a full one that nothing short goes on with does too; told by the lines that are not full. */
function stylesAlone(text: string, short: readonly PhysicalLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { span } of short) {
    const style = styleOf(text, span)
    if (style) counts.set(style, (counts.get(style) ?? 0) + (hasStop(text, span) ? -1 : 1))
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([style]) => style))
}

const styleOf = (text: string, span: Span): string => numberOf(text, span)?.ordinal.style ?? ''

const hasStop = (text: string, span: Span): boolean => /[。：！？；]/.test(text.slice(...span))

/** Whether a line breaks off inside a number in brackets (`（1`), or a word of Latin signs (`5 / G网络`). */
const isTornOff = (text: string, before: Span, [start]: Span): boolean =>
  /[（(](?:[一二三四五六七八九十]{0,2}|[\d—-]{0,9})$/.test(text.slice(...before)) ||
  /^[A-Za-z\d][A-Za-z%％]/.test(text[before[1] - 1]! + text[start]!)

/** Whether empty lines part all paragraphs of a text: hardly any line stands right below one that is not full. */
function isSpaced(lines: readonly PhysicalLine[], isFull: (i: number) => boolean): boolean {
  const apart = lines.filter((line) => line.apart).length
  const close = lines.filter((line, i) => i > 0 && !line.apart && !isFull(i - 1)).length
  return apart >= 4 && close * 20 <= apart
}

/** Whether a line begins with the number of a heading, and does not go on with the sentence of a `paragraph`: that is itself a heading, or no text. */
function opensHeading(text: string, paragraph: Span, span: Span): boolean {
  return (
    isNumbered(text, span) &&
    !(isNumbered(text, paragraph) ? /[。；：]/ : /[，。；]/).test(text.slice(...paragraph))
  )
}

const isNumbered = (text: string, span: Span): boolean => numberOf(text, span) !== null

/** The number that a line opens with. */
const numberOf = (text: string, [start, end]: Span): Marker | null =>
  findHeadingMarker(text, start, end, ({ kind }) => kind.style !== 'first')

/** The number before that of a line stands no further above it, in characters: the text of one point. */
const longestPoint = 2000

/** Whether a line begins with the number in brackets behind one that stands inside of the `paragraph`: `…（1）修路。` / `（2）架桥。` */
function countsOn(text: string, [start, end]: Span, span: Span): boolean {
  const marker = findHeadingMarker(text, span[0], span[1], ({ kind }) => kind.open !== undefined)
  if (!marker || marker.ordinal.value < 2) return false
  const before = writeOrdinal(marker.ordinal, marker.ordinal.value - 1)
  return text.slice(Math.max(start + 1, end - longestPoint), end).includes(before)
}
