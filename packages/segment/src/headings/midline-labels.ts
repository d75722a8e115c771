import { firstFrom } from '@shuzhi/document'
import { trimSpan } from '../lines/characters.ts'
import { canOpenLabel, longestLabel, roleOfLabel } from '../lines/kinds/label.ts'
import type { LabelPart, Part, TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { readMarkers } from '../markers/read-marker.ts'

/**
 * Finds the labels that begin a sentence in mid-paragraph: those that open a count (`…仅91%。究其原因，一是…二是…`), and those that follow
 * a label in its paragraph (`存在问题：…。整改措施：…`).
 */
export function splitLabels(scanned: Scanned, parts: readonly Part[]): Part[] {
  const split: Part[] = []
  for (const [i, part] of parts.entries()) {
    if (part.type !== 'text' || part.contents) split.push(part)
    else addText(split, scanned, part, !part.opensLine && parts[i - 1]?.type === 'label')
  }
  return split
}

function addText(split: Part[], scanned: Scanned, part: TextPart, labelled: boolean): void {
  const { text, stops } = scanned
  const [start, end] = part.span
  let from = start
  for (let i = firstFrom(stops, start) - 1; i < stops.length && (stops[i] ?? -1) < end; i += 1) {
    const label = labelAt(scanned, Math.max(start, (stops[i] ?? -1) + 1), end, labelled)
    if (!label) continue
    const before = trimSpan(text, from, label.span[0])
    if (before) split.push({ type: 'text', span: before, opensLine: part.opensLine && from === start })
    split.push(label)
    from = label.span[1]
  }
  const rest = from === start ? null : trimSpan(text, from, end)
  if (from === start) split.push(part)
  else if (rest) split.push({ type: 'text', span: rest, opensLine: false })
}

/** The label that a sentence at `from` begins with. */
function labelAt({ text }: Scanned, from: number, end: number, labelled: boolean): LabelPart | null {
  if (!canOpenLabel(text.charCodeAt(from))) return null
  const close = text.slice(from, Math.min(end, from + longestLabel + 1)).search(/[：:，,]/)
  const role = close > 0 ? roleOfLabel(text, [from, from + close + 1]) : null
  const behind = trimSpan(text, from + close + 1, end)
  if (!role || !behind || !(labelled || readMarkers(text, behind[0], end).length > 0)) return null
  return { type: 'label', span: [from, from + close + 1], role, opensLine: false }
}
