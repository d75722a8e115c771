import { saysSomething } from '../lexicon/sentence-openers.ts'
import { isPlain, type Part } from '../lines/part.ts'
import { headingName } from './heading-names.ts'
import { isPartName } from './part-names.ts'

/**
 * Takes an unnumbered line right above the next number of an open count for text without a mark at its end: one that leaves the heading above
 * it without a text of its own, or is a sentence by its words. Any other heads what the count goes on with (`工业方面` above 三、); and so do all
 * where such a line stands right above a first number. O(n).
 */
export function dropEmptyHeadings(text: string, parts: readonly Part[]): readonly Part[] {
  const parting = new Set<string>()
  const empty = new Set<number>()
  const last = new Map<string, number>()
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!
    if (part.type !== 'heading' || !part.ordinal) continue
    const { style, value } = part.ordinal
    const before = parts[at - 1]
    if (before?.type === 'heading' && isPlain(before)) {
      if (value === 1) parting.add(style)
      const counts = value > 1 && last.get(style) === value - 1 && !parting.has(style)
      const name = headingName(text, before)
      if (counts && (parts[at - 2]?.type === 'heading' || saysSomething.test(name)) && !isPartName(name))
        empty.add(at - 1)
    }
    last.set(style, value)
  }
  if (empty.size === 0) return parts
  return parts.map((part, at) => (empty.has(at) ? { type: 'text', span: part.span, opensLine: true } : part))
}
