import type { Span } from '@shuzhi/document'

const clauseEnd = /[，、；：,;:]/u
const lowSurrogate = /[\uDC00-\uDFFF]/

/**
 * Packs spans that follow each other (the sentences of a block) into pieces of at most `most` code units, cut between spans; one span that is longer
 * is cut after the last comma that fits, else where the limit is, never inside a character.
 */
export function cutPieces(text: string, spans: readonly Span[], most: number): Span[] {
  const pieces: Span[] = []
  for (const span of spans.flatMap((span) => cutSpan(text, span, most))) {
    const last = pieces.at(-1)
    if (last && span[1] - last[0] <= most) last[1] = span[1]
    else pieces.push([...span])
  }
  return pieces
}

function cutSpan(text: string, [start, end]: Span, most: number): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > most) {
    const to = placeToCut(text, from, from + most)
    pieces.push([from, to])
    from = to
  }
  pieces.push([from, end])
  return pieces
}

function placeToCut(text: string, from: number, limit: number): number {
  for (let at = limit; at > from + (limit - from) / 2; at -= 1) if (clauseEnd.test(text[at - 1]!)) return at
  const inside = limit - 1 > from && lowSurrogate.test(text[limit]!)
  return inside ? limit - 1 : limit
}
