import type { Ordinal, Role, Span } from '@shuzhi/document'

/** A piece of a physical line, before it has a place in the tree. `text` is running text; `opensLine` when nothing stands
 * before it, `contents` when it belongs to a table of contents, which counts nothing. */
export type Part =
  | { type: 'title' | 'salutation' | 'signature' | 'dateline'; span: Span }
  | HeadingPart
  | LabelPart
  | TextPart

/** `over`: an unnumbered one that holds other unnumbered ones. */
export type HeadingPart = {
  type: 'heading'
  span: Span
  runIn: boolean
  ordinal: Ordinal | null
  rank: number
  hint?: number
  place?: 'frame' | 'annex'
  over?: true
}
export type LabelPart = { type: 'label'; span: Span; role: Role; opensLine: boolean }
export type TextPart = { type: 'text'; span: Span; opensLine: boolean; contents?: true }

/** Whether nothing but its look makes a line a heading: no number, no format, no fixed place. */
export const isPlain = ({ ordinal, place, hint }: HeadingPart): boolean => !ordinal && !place && !hint
