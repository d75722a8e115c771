import type { Span } from '@shuzhi/document'
import { bits, classOf, isSpace } from '../lines/characters.ts'
import { EnclosureCursor } from '../lines/enclosures.ts'
import type { Scanned } from '../lines/scan-text.ts'

/** A heading longer than this is a sentence of the body (annotation guidelines, 1). */
const longestHeading = 40

/** A phrase up to this length that white space parts from its text is a heading without a stop. */
const longestSpaced = 30

/**
 * Where the heading ends whose text begins at `from`, its closing 。 or ： included: at the first 。：！？ outside quotation marks and brackets,
 * or at the end of the line where it closes with none. `from` itself when the line is a long sentence of the body.
 */
export function findHeadingEnd(scanned: Scanned, [from, end]: Span): number {
  const { text } = scanned
  const stop = firstStop(scanned, [from, Math.min(end, from + 3 * longestHeading)])
  if (stop === null && !'；;，,、'.includes(text[end - 1] ?? '。')) {
    return end - from <= 3 * longestHeading || !hasStop(text, [from, end])
      ? end
      : spacedEnd(text, [from, end])
  }
  if (stop !== null && stop - from <= longestHeading) return stop + 1
  if (stop === null && end - from <= longestHeading) return end
  return spacedEnd(text, [from, end])
}

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

function spacedEnd(text: string, [from, end]: Span): number {
  for (let at = from; at < end && at - from <= longestSpaced; at += 1) {
    if (/[，。；：,;:]/.test(text[at]!)) return from
    if (at > from + 1 && isSpace(text.charCodeAt(at)) && /[\u4e00-\u9fff]/.test(text[at - 1]!)) return at
  }
  return from
}
