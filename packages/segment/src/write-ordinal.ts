import type { Ordinal } from '@shuzhi/document'
import { markerKinds } from './lexicon/marker-kinds.ts'
import { writeNumber } from './marker-numbers.ts'
import { piecesOf } from './read-marker.ts'

/** The marker `raw` with another number, in its own style: `（三）` with 2 is `（二）`. */
export function writeOrdinal({ style, raw }: Pick<Ordinal, 'style' | 'raw'>, value: number): string {
  for (const kind of markerKinds) {
    const pieces = kind.style === style ? piecesOf(kind, raw, 0) : null
    if (!pieces) continue
    const { from, to } = pieces
    return raw.slice(0, from) + writeNumber(kind, raw.slice(from, to), value) + raw.slice(to)
  }
  return raw
}
