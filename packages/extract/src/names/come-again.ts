import type { Fact, Span } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'

/** So many names are looked for in one text, that reading it stays linear. */
const mostNames = 100

/**
 * Where names come again that a text tells, beside the facts that begin there already: words begin and end with them, and `fits` says nothing
 * against a place.
 */
export function comeAgain(
  { text, tokens }: Scan,
  names: readonly string[],
  known: readonly Fact[],
  fits: (span: Span) => boolean = () => true,
): Span[] {
  const starts = new Set(known.map(({ span }) => span[0]))
  const found: Span[] = []
  for (const name of names.slice(0, mostNames)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      const isWhole = tokens.starts[tokens.from(at)] === at && tokens.ends[tokens.from(end) - 1] === end
      if (isWhole && !starts.has(at) && fits([at, end])) found.push([at, end])
    }
  }
  return found
}
