import type { Span } from '@shuzhi/document'

/** What a sticky pattern matches at each of some places, in order; a place within a match is passed by. */
export function* matchesAt(text: string, pattern: RegExp, places: Iterable<number>): Generator<Span> {
  let end = 0
  for (const at of places) {
    if (at < end) continue
    pattern.lastIndex = at
    if (!pattern.test(text)) continue
    end = pattern.lastIndex
    yield [at, end]
  }
}
