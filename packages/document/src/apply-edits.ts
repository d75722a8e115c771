import { ScriptWriter } from './edit-script.ts'
import { identityMap, type SourceMap } from './source-map.ts'
import type { Span } from './span.ts'

/** One replacement in a text: `span` gives way to `insert`. An empty span inserts, an empty `insert` removes. */
export type Edit = { span: Span; insert: string }

/**
 * Applies edits to a text and gives the new text with its map.
 * Edits are in the order of the text and do not overlap; a programmer's mistake here throws a `RangeError`.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: SourceMap } {
  if (edits.length === 0) return { text, map: identityMap(text.length) }
  const script = new ScriptWriter()
  const pieces: string[] = []
  let at = 0
  for (const { span, insert } of edits) {
    const [start, end] = span
    if (start < at || end < start || end > text.length)
      throw new RangeError(`edit [${start}, ${end}] after ${at}`)
    pieces.push(text.slice(at, start), insert)
    script.keep(start - at)
    script.replace(text.slice(start, end), insert.length)
    at = end
  }
  pieces.push(text.slice(at))
  script.keep(text.length - at)
  return { text: pieces.join(''), map: script.map() }
}
