import { isPlain, type Part } from '../lines/part.ts'
import { headingName, isPartName } from './heading-names.ts'

/**
 * Takes an unnumbered line for text that could head nothing, as the next number of an open count stands right below it: a text without a mark at its end. Not where such lines
 * part the numbers themselves, as one stands right above a first number. O(n).
 */
export function dropEmptyHeadings(text: string, parts: readonly Part[]): readonly Part[] {
  const parting = new Set<string>()
  const empty = new Set<number>()
  const last = new Map<string, number>()
  for (const [at, part] of parts.entries()) {
    if (part.type !== 'heading' || !part.ordinal) continue
    const { style, value } = part.ordinal
    const before = parts[at - 1]
    if (before?.type === 'heading' && isPlain(before)) {
      if (value === 1) parting.add(style)
      const counts = last.get(style) === value - 1 && !parting.has(style)
      if (value > 1 && counts && !isPartName(headingName(text, before))) empty.add(at - 1)
    }
    last.set(style, value)
  }
  if (empty.size === 0) return parts
  return parts.map((part, at) => (empty.has(at) ? { type: 'text', span: part.span, opensLine: true } : part))
}
