import type { Span } from '@shuzhi/document'

const clauseEnd = /[，、；：,;:]/u
const lowSurrogate = /[\uDC00-\uDFFF]/

/**
 * Packs spans that follow each other (the sentences of a block) into pieces of at most `most` code units, cut between spans; one span that is longer
 * is cut after the last comma that fits, else where the limit is, never inside a character, nor inside one of the spans of `whole`, which are
 * sorted and disjoint, where that one fits into a piece.
 */
export function cutPieces(
  text: string,
  spans: readonly Span[],
  most: number,
  whole: readonly Span[] = [],
): Span[] {
  const pieces: Span[] = []
  for (const span of spans.flatMap((span) => cutSpan(text, span, most, whole))) {
    const last = pieces.at(-1)
    if (last && span[1] - last[0] <= most) last[1] = span[1]
    else pieces.push([...span])
  }
  return pieces
}

function cutSpan(text: string, [start, end]: Span, most: number, whole: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > most) {
    const to = placeToCut(text, from, from + most, whole)
    pieces.push([from, to])
    from = to
  }
  pieces.push([from, end])
  return pieces
}

function placeToCut(text: string, from: number, limit: number, whole: readonly Span[]): number {
  for (let at = limit; at > from + (limit - from) / 2; at -= 1)
    if (clauseEnd.test(text[at - 1]!) && !spanAround(whole, at)) return at
  const [start = from] = spanAround(whole, limit) ?? []
  if (start > from) return start
  if (!lowSurrogate.test(text[limit]!)) return limit
  return limit - 1 > from ? limit - 1 : limit + 1
}

/** The span that a cut at a place would cut in two. */
function spanAround(spans: readonly Span[], at: number): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]![0] < at) low = middle + 1
    else high = middle
  }
  const last = spans[low - 1]
  return last && at < last[1] ? last : undefined
}
