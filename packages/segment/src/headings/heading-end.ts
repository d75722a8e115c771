import type { Span } from '@shuzhi/document'
import { bits, classOf, hasOneOf } from '../lines/characters.ts'
import { EnclosureCursor } from '../lines/enclosures.ts'
import { isFilledLabel } from '../lines/filled-labels.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { longestHeading, readBlank } from './read-blank.ts'
import { runOnNameEnd } from './run-on-names.ts'

/**
 * Where the heading ends whose text begins at `from`, its closing 。 or ： included: at the first 。：！？ outside quotation marks and brackets,
 * or at the end of the line where it closes with none. `from` itself when the line is a long sentence of the body, of more than `longest` characters.
 */
export function findHeadingEnd(scanned: Scanned, [from, end]: Span, longest = longestHeading): number {
  const { text } = scanned
  const stop = firstStop(scanned, [from, Math.min(end, from + 3 * longestHeading)])
  const blank = readBlank(text, [from, end])
  const named = blank?.kind === 'name' ? blank.end : runOnNameEnd(text, [from, stop ?? end])
  if (named > from && (stop !== null || hasStop(text, [named, end]))) return named
  if (stop !== null && isWithin(text, [from, stop], longest)) {
    if (text[stop] === '。') return blank?.kind === 'text' ? blank.end : stop + 1
    const filled = isFilledLabel(text.slice(from, stop), text.slice(stop + 1, end))
    return opensSubtitle(text, [stop, end]) && !filled ? end : stop + 1
  }
  return stop === null && isWhole(text, [from, end]) ? end : (blank?.end ?? from)
}

/** Whether words that no stop closes are a heading, at any length where no lesser mark closes their line. */
const isWhole = (text: string, [from, end]: Span): boolean =>
  hasOneOf(text, end - 1, '；;，,、')
    ? isWithin(text, [from, end], longestHeading)
    : end - from <= 3 * longestHeading || !hasStop(text, [from, end])

/** Whether a stretch is no longer than so many characters, hard wraps and the blanks behind them left out. */
const isWithin = (text: string, [start, end]: Span, longest: number): boolean =>
  end - start <= longest || text.slice(start, end).replace(/[\n\r]\s*/g, '').length <= longest

/** Whether the colon at the start of a stretch opens the second half of a heading that has its line to itself: 一、思想引领：从点名到点亮. One with a figure is a text. */
const opensSubtitle = (text: string, [colon, end]: Span): boolean =>
  /^[：:](?:[^。！？；;：:，\d]|\d[\d.]*年){2,24}$/.test(text.slice(colon, end)) &&
  !/[、，,.…]$/.test(text[end - 1]!)

/** Where the first 。：！？ outside quotation marks and brackets stands in a stretch; null where there is none. */
export function firstStop({ text, enclosures }: Scanned, [from, end]: Span): number | null {
  const enclosed = new EnclosureCursor(enclosures, from)
  for (let at = from; at < end; at += 1) if (isStop(text, at) && enclosed.around(at) < 0) return at
  return null
}

const hasStop = (text: string, [from, end]: Span): boolean => /[。：！？]/.test(text.slice(from, end))

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((classOf(code) & bits.stop) !== 0) return true
  return (code === colon || code === wideColon) && !(isDigit(text, at - 1) && isDigit(text, at + 1))
}

const [colon, wideColon] = [':', '：'].map((mark) => mark.charCodeAt(0))

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
