import { firstFrom } from '@shuzhi/document'
import { hasOneOf, trimSpan } from '../lines/characters.ts'
import { canOpenLabel, readLabel, standsWithoutPoints } from '../lines/kinds/label.ts'
import type { LabelPart, Part, TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { findMarker } from '../markers/read-marker.ts'

/**
 * Finds the labels that begin a sentence in mid-paragraph: those that open a count (`…仅91%。究其原因，一是…二是…`), those of causes, and of problems with a colon
 * (`设备老化。原因：投入不足。`, `…仅91%。究其原因，投入不足。`), and those that follow a label in its paragraph (`存在问题：…。整改措施：…`), behind a semicolon too (`主观原因：…；客观原因：…`).
 */
export function splitLabels(scanned: Scanned, parts: readonly Part[]): Part[] {
  const split: Part[] = []
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!
    if (part.type !== 'text' || part.contents) split.push(part)
    else addText(split, scanned, part, !part.opensLine && parts[i - 1]?.type === 'label')
  }
  return split
}

function addText(split: Part[], scanned: Scanned, part: TextPart, labelled: boolean): void {
  const { text, stops } = scanned
  const [start, end] = part.span
  let from = start
  let next = firstFrom(stops, start)
  for (let at = start; at < end; at = labelled ? behindMark(text, at, end) : (stops[next++] ?? end) + 1) {
    const label = canOpenLabel(text.charCodeAt(at)) && labelAt(scanned, at, end, labelled || from > start)
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

/** The place behind the next stop or semicolon: what follows a label in its paragraph may stand behind either. */
function behindMark(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !hasOneOf(text, at, '。！？；')) at += 1
  return at + 1
}

/** The label that a sentence at `from` begins with. */
function labelAt({ text }: Scanned, from: number, end: number, labelled: boolean): LabelPart | null {
  const named = readLabel(text, from, end)
  const behind = named && trimSpan(text, named.span[1], end)
  if (!named || !behind) return null
  const { span, role } = named
  const turns = role === 'causes' || (role === 'problems' && hasOneOf(text, span[1] - 1, '：:'))
  if (!labelled && !(turns && standsWithoutPoints(text, span)) && !findMarker(text, behind[0], end))
    return null
  return { type: 'label', span, role, opensLine: false }
}
