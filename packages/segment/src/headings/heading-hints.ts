import type { Normalized, Span } from '@shuzhi/document'
import type { Part } from '../lines/part.ts'

/** Gives the depth of the heading hint that holds a span, 0 for none; for spans in ascending order. */
export function headingHints({ hints }: Normalized): (span: Span) => number {
  const headings = hints.filter(({ kind }) => kind === 'heading').sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  return ([start, end]) => {
    while (next < headings.length && headings[next]!.span[1] <= start) next += 1
    const hint = headings[next]
    return hint && hint.span[0] <= start && end <= hint.span[1] ? (hint.depth ?? 1) : 0
  }
}

/** Gives each heading the depth that its source marked it with. */
export function hintHeadings(document: Normalized, parts: readonly Part[]): readonly Part[] {
  if (document.hints.length === 0) return parts
  const hintOf = headingHints(document)
  return parts.map((part) => {
    const hint = part.type === 'heading' ? hintOf(part.span) : 0
    return hint > 0 ? { ...part, hint } : part
  })
}
