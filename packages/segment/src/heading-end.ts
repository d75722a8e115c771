import type { Span } from '@shuzhi/document'
import { isSpace } from './characters.ts'
import { enclosuresOf, insideAny } from './enclosures.ts'

/** A heading longer than this is a sentence of the body (annotation guidelines, 1). */
const longestHeading = 40

/** A phrase up to this length that white space parts from its text is a heading without a stop. */
const longestSpaced = 30

/**
 * Where the heading ends whose text begins at `from`, its closing 。 or ： included: at the first 。：！？ outside quotation marks and brackets,
 * or at the end of the line where it closes with none. `from` itself when the line is a long sentence of the body.
 */
export function findHeadingEnd(text: string, [from, end]: Span): number {
  const stop = firstStop(text, [from, Math.min(end, from + 3 * longestHeading)])
  if (stop === null && !/[；;，,、]/.test(text[end - 1] ?? '')) {
    return end - from <= 3 * longestHeading || !hasStop(text, [from, end])
      ? end
      : spacedEnd(text, [from, end])
  }
  if (stop !== null && stop - from <= longestHeading) return stop + 1
  if (stop === null && end - from <= longestHeading) return end
  return spacedEnd(text, [from, end])
}

/** Where the first 。：！？ outside quotation marks and brackets stands in a stretch; null where there is none. */
export function firstStop(text: string, span: Span): number | null {
  const [from, end] = span
  const inside = insideAny(enclosuresOf(text, span))
  for (let at = from; at < end; at += 1) {
    if (!isStop(text, at) || inside(at)) continue
    return at
  }
  return null
}

const hasStop = (text: string, [from, end]: Span): boolean => /[。：！？]/.test(text.slice(from, end))

function isStop(text: string, at: number): boolean {
  const mark = text[at]!
  if ('。！？?!'.includes(mark)) return true
  return (mark === '：' || mark === ':') && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''))
}

function spacedEnd(text: string, [from, end]: Span): number {
  for (let at = from; at < end && at - from <= longestSpaced; at += 1) {
    if (/[，。；：,;:]/.test(text[at]!)) return from
    if (at > from + 1 && isSpace(text.charCodeAt(at)) && /[\u4e00-\u9fff]/.test(text[at - 1]!)) return at
  }
  return from
}
