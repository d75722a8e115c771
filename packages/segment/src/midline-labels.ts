import { trimSpan } from './characters.ts'
import { longestLabel, roleOfLabel } from './line-kinds/label.ts'
import type { Part, TextPart } from './part.ts'
import { readMarkers } from './read-marker.ts'
import { firstFrom, type Scanned } from './scan-text.ts'

/** Finds the labels that open a count in mid-paragraph: `…仅91%。究其原因，一是…二是…`. */
export const splitLabels = (scanned: Scanned, parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.type === 'text' && !part.contents ? splitText(scanned, part) : [part]))

function splitText(scanned: Scanned, part: TextPart): Part[] {
  const { text, openings, marksBefore } = scanned
  const [start, end] = part.span
  const split: Part[] = []
  let from = start
  for (let i = firstFrom(openings, start + 1); openings[i]! < end; i += 1) {
    const close = marksBefore[i]!
    const opens = sentenceStart(scanned, close, from)
    const role = close > opens && close - opens <= longestLabel ? roleOfLabel(text, [opens, close + 1]) : null
    if (!role || readMarkers(text, openings[i]!, end).length === 0) continue
    const before = trimSpan(text, from, opens)
    if (before) split.push({ type: 'text', span: before, opensLine: part.opensLine && from === start })
    split.push({ type: 'label', span: [opens, close + 1], role, opensLine: false })
    from = openings[i]!
  }
  return from === start ? [part] : [...split, { type: 'text', span: [from, end], opensLine: false }]
}

/** Where the sentence begins that holds the place `at`, in a text that begins at `start`. */
function sentenceStart({ text, stops }: Scanned, at: number, start: number): number {
  const stop = stops[firstFrom(stops, at) - 1] ?? -1
  return trimSpan(text, Math.max(start, stop + 1), at)?.[0] ?? at
}
