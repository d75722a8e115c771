import type { Span } from '@shuzhi/document'

/** A tag on a stretch of the raw source. */
export type RawAnnotation = { tag: string; raw: Span; attributes: Record<string, string> }

/** The span without the white space at its ends: indents and line breaks are no part of what stands there. */
export function trimmed(text: string, [start, end]: Span): Span {
  const slice = text.slice(start, end)
  const from = start + slice.length - slice.trimStart().length
  return [from, Math.max(from, start + slice.trimEnd().length)]
}

/** The span's stretch of each physical line, trimmed; blank lines give none. */
export function physicalLines(text: string, [start, end]: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/g), (line): Span => {
    const from = start + line.index
    return trimmed(text, [from, from + line[0].length])
  }).filter(([from, to]) => from < to)
}
