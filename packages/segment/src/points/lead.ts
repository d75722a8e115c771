import type { Point, Span } from '@shuzhi/document'
import { hasOneOf } from '../lines/characters.ts'

const longestLead = 40

/** The opening phrase of a point, its stop left out: a short first sentence that more text follows. */
export function leadOf({ children }: Point, text: string): Span | null {
  const [, first, second] = children
  if (first?.type !== 'sentence' || !second) return null
  const [start, end] = first.span
  if (end - start > longestLead + 1 || !hasOneOf(text, end - 1, '。！？：')) return null
  return [start, end - 1]
}
