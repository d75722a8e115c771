import type { Position, Point as UnistPoint } from 'unist'
import type { Normalized } from './document.ts'
import type { Finding } from './finding.ts'
import { indexMap, type SourceIndex } from './source-index.ts'
import { undoEdits } from './source-map.ts'
import type { Span } from './span.ts'

/** Places of one document in its raw source. Build it once a document; each lookup is O(log n). */
export type Locator = SourceIndex & {
  /** The decoded source, byte order mark left out. */
  raw: string
  /** The unist position of a span of the text: line and column from 1, offset from 0, all in the raw source. */
  locate(span: Span): Position
  /** The unist position of a span of the raw source. */
  locateRaw(span: Span): Position
  /** The unist position of what a finding speaks of, which may have been cut from the text. */
  locateFinding(finding: Pick<Finding, 'span' | 'raw'>): Position
}

/** Builds the lookups of a document. */
export function createLocator(document: Pick<Normalized, 'text' | 'map'>): Locator {
  const index = indexMap(document.map)
  const raw = undoEdits(document.text, document.map)
  const lineStarts = [0, ...Array.from(raw.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)]
  const point = (offset: number): UnistPoint => {
    const line = lineAt(lineStarts, offset)
    return { line: line + 1, column: offset - lineStarts[line]! + 1, offset }
  }
  const locateRaw = ([start, end]: Span): Position => ({ start: point(start), end: point(end) })
  return {
    ...index,
    raw,
    locate: (span) => locateRaw(index.toRaw(span)),
    locateRaw,
    locateFinding: (finding) => locateRaw(finding.raw ?? index.toRaw(finding.span)),
  }
}

/** The unist position of one span; for many, build a locator once. */
export const locate = (document: Pick<Normalized, 'text' | 'map'>, span: Span): Position =>
  createLocator(document).locate(span)

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
