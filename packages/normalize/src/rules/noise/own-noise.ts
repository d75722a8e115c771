import type { Span } from '@shuzhi/document'
import { eachLine } from '../../lines.ts'
import type { Cut, RuleResult } from '../rule.ts'
import { cutNoise } from './cut-noise.ts'

/** What a user knows to be no part of a report, besides what the lexicons know. */
export type OwnNoise = {
  /** Marks that are cut wherever they stand, as they are written. */
  marks?: readonly string[]
  /** Whole lines, without their outer blanks, that are cut; give anchored patterns, and none that backtracks. */
  lines?: readonly RegExp[]
}

/** What cuts a user's own noise, marks before lines; it is done before all rules. */
export const ownNoise = ({ marks = [], lines = [] }: OwnNoise): ((text: string) => RuleResult)[] => [
  (text) =>
    cutNoise(
      text,
      spansOfMarks(
        text,
        marks.filter((mark) => mark !== ''),
      ).map((span) => ({ span, kind: 'own-mark' })),
      'noise',
    ),
  (text) => cutNoise(text, cutsOfLines(text, lines), 'noise'),
]

/** The marks, also one that only shows once another is cut; a mark round another takes it in. */
function spansOfMarks(text: string, marks: readonly string[]): Span[] {
  if (!marks.some((mark) => text.includes(mark))) return []
  const endings = new Map<string, string[]>()
  for (const mark of marks) endings.set(mark.at(-1)!, [...(endings.get(mark.at(-1)!) ?? []), mark])
  const spans: Span[] = []
  const kept: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    kept.push(at)
    const mark = endings.get(text[at]!)?.find((known) => endsWith(text, kept, known))
    if (mark === undefined) continue
    kept.length -= mark.length
    const start = kept.length > 0 ? kept.at(-1)! + 1 : 0
    // What stands between the last kept character and here is this mark and those cut inside or right before it.
    while (spans.length > 0 && spans.at(-1)![0] >= start) spans.pop()
    spans.push([start, at + 1])
  }
  return spans
}

function endsWith(text: string, kept: readonly number[], mark: string): boolean {
  const from = kept.length - mark.length
  if (from < 0) return false
  for (let i = 0; i < mark.length; i += 1) if (text[kept[from + i]!] !== mark[i]) return false
  return true
}

function cutsOfLines(text: string, lines: readonly RegExp[]): Cut[] {
  if (lines.length === 0) return []
  const patterns = lines.map(({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, '')))
  const cuts: Cut[] = []
  eachLine(text, (start, end) => {
    const line = text.slice(start, end)
    const content = line.trim()
    if (content === '' || !patterns.some((pattern) => pattern.test(content))) return
    const from = start + line.length - line.trimStart().length
    cuts.push({ span: [from, from + content.length], kind: 'own-line' })
  })
  return cuts
}
