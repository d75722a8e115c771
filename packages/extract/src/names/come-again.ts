import type { Fact, Span } from '@shuzhi/document'
import { Beginnings } from '../scan/beginnings.ts'
import type { Scan } from '../scan/scan.ts'

/**
 * Where names come again that a text tells, beside the facts that begin there already: words begin and end with them, and `fits` says nothing
 * against a place. Of two that begin together the longer one.
 */
export function comeAgain(
  { text, tokens }: Scan,
  names: readonly string[],
  known: readonly Fact[],
  fits: (span: Span) => boolean = () => true,
): Span[] {
  if (names.length === 0) return []
  const told = new Set(names)
  const beginnings = new Beginnings()
  for (const name of names) beginnings.add(name)
  const longest = names.reduce((length, name) => Math.max(length, name.length), 0)
  const starts = new Set(known.map(({ span }) => span[0]))
  const found: Span[] = []
  const { length, starts: from, ends: to } = tokens
  for (let index = 0; index < length; index += 1) {
    const start = from[index]!
    if (!beginnings.mayBegin(text, start) || starts.has(start)) continue
    let again: Span | undefined
    for (let last = index; last < length && to[last]! - start <= longest; last += 1) {
      const span: Span = [start, to[last]!]
      if (told.has(text.slice(...span)) && fits(span)) again = span
    }
    if (again) found.push(again)
  }
  return found
}
