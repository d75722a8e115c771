import type { LineKind } from './line-kind.ts'

/** Running text: what no other kind of line claims. */
export const paragraph: LineKind = {
  name: 'paragraph',
  read: ({ line }) => [{ type: 'text', span: line.span, opensLine: true }],
}
