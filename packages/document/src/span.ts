import { z } from 'zod'

/** A stretch of a text: `[start, end]` in UTF-16 code units, end exclusive, so `text.slice(...span)` is the thing itself. */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, { message: 'a span ends before it starts' })
export type Span = z.infer<typeof Span>

/** Whether `inner` lies in `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether two spans overlap and neither contains the other. */
export const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a)

/** Document order: by start, then the longer first, so that parents come before children. */
export const bySpan = (a: { span: Span }, b: { span: Span }): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1]
