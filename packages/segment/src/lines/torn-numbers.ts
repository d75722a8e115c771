import type { Span } from '@shuzhi/document'
import { findMarker } from '../markers/read-marker.ts'
import { hasOneOf } from './characters.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** A text so many of whose lines hold nothing but a figure in mid-sentence was broken around its figures. */
const fewestTorn = 2

/**
 * Tells whether line `i` goes on with the one before it where a page or a converter put each figure on a line of its own (`出动 / 8000 / 余人次`).
 * The cells of a table stand so too, but no sentence goes on behind them.
 */
export function tornTest(text: string, lines: readonly PhysicalLine[]): (i: number) => boolean {
  const isTorn = (i: number): boolean =>
    isFigure(text, lines[i]?.span) && isProse(text, lines[i + 1]) && (i === 0 || isOpen(text, lines[i - 1]!))
  let torn = 0
  for (let i = 0; i < lines.length && torn < fewestTorn; i += 1) if (isTorn(i)) torn += 1
  if (torn < fewestTorn) return () => false
  return (i) => {
    const [before, line] = [lines[i - 1], lines[i]!]
    if (!before || line.apart) return false
    if (isFigure(text, before.span)) return isProse(text, line)
    if (!isOpen(text, before) || opensYear(text, line, lines[i + 1])) return false
    return isFigure(text, line.span) ? isProse(text, lines[i + 1]) : opensWithFigure(text, line.span)
  }
}

const isFigure = (text: string, span: Span | undefined): boolean =>
  span !== undefined &&
  span[1] - span[0] <= 14 &&
  opensWithDigit(text, span[0]) &&
  /^\d[\d.,]*[%％‰]?$/.test(text.slice(...span))

/** A line that a sentence goes on in: it holds a mark of one, or tells the year that the figure before it is of. */
const isProse = (text: string, line: PhysicalLine | undefined): boolean =>
  line !== undefined &&
  !line.apart &&
  (/[，,。；;]/.test(text.slice(...line.span)) || text[line.span[0]] === '年')

/** A line that ends in mid-sentence, also behind a comma. */
const isOpen = (text: string, { span: [start, end] }: PhysicalLine): boolean =>
  end > start && !hasOneOf(text, end - 1, '。！？：；:;!?')

/** 2020 / 年我局…: a year behind a heading opens a sentence of its own. */
const opensYear = (text: string, { span }: PhysicalLine, next: PhysicalLine | undefined): boolean =>
  isFigure(text, span) && text[next?.span[0] ?? -1] === '年'

const opensWithFigure = (text: string, [start, end]: Span): boolean =>
  opensWithDigit(text, start) && !findMarker(text, start, end, undefined, true)

const opensWithDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
