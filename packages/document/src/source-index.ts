import type { SourceMap } from './source-map.ts'
import type { Span } from './span.ts'

/** Lookups in a source map, O(log runs) each. Spans go by their first and last character, so neighbouring cuts stay outside. */
export type SourceIndex = {
  /**
   * The raw stretch of a span of the text. A span that begins or ends inside replaced characters widens to all of them;
   * an empty span gives what was cut at its place, or the empty span there.
   */
  toRaw(span: Span): Span
  /** The stretch of the text that a raw span became; empty where all of it was cut. */
  toText(span: Span): Span
  /** Length of the text and of the raw source, in code units. */
  length: { text: number; raw: number }
}

type Side = { keptFrom: number[]; changedFrom: number[]; end: number }

/** Builds the lookup tables of `map`, O(runs). */
export function indexMap(map: SourceMap): SourceIndex {
  const text: Side = { keptFrom: [], changedFrom: [], end: 0 }
  const raw: Side = { keptFrom: [], changedFrom: [], end: 0 }
  for (let i = 0; i < map.runs.length; i += 3) {
    pushRun(text, map.runs[i]!, map.runs[i + 2]!)
    pushRun(raw, map.runs[i]!, map.runs[i + 1]!)
  }
  return {
    toRaw: (span) => translate(text, raw, span),
    toText: (span) => translate(raw, text, span),
    length: { text: text.end, raw: raw.end },
  }
}

function pushRun(side: Side, keep: number, changed: number): void {
  side.keptFrom.push(side.end)
  side.changedFrom.push(side.end + keep)
  side.end += keep + changed
}

function translate(from: Side, to: Side, [start, end]: Span): Span {
  if (start === end) return translatePoint(from, to, start)
  const first = translateUnit(from, to, start)
  const last = end - 1 === start ? first : translateUnit(from, to, end - 1)
  return [first[0], Math.max(first[0], last[1])]
}

/** Where the code unit at `at` stands on the other side: itself when kept, else the whole replacement. */
function translateUnit(from: Side, to: Side, at: number): Span {
  const run = lastAtOrBefore(from.keptFrom, at)
  if (run < 0) return [0, 0]
  const changedFrom = from.changedFrom[run]!
  if (at < changedFrom) {
    const there = to.keptFrom[run]! + at - from.keptFrom[run]!
    return [there, there + 1]
  }
  return [to.changedFrom[run]!, to.keptFrom[run + 1] ?? to.end]
}

/** What stands on the other side between the ends of the two neighbours: all that was cut here, or the empty span. */
function translatePoint(from: Side, to: Side, at: number): Span {
  const start = at > 0 ? translateUnit(from, to, at - 1)[1] : 0
  const end = at < from.end ? translateUnit(from, to, at)[0] : to.end
  return [start, Math.max(start, end)]
}

/** Index of the last entry ≤ `at`; entries ascend, equal ones (runs of no length) resolve to the last. */
function lastAtOrBefore(entries: readonly number[], at: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entries[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
