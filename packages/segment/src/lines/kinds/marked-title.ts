import type { Normalized } from '@shuzhi/document'
import type { Line } from '../lines.ts'
import type { LineKind } from './line-kind.ts'
import { physicalTitles } from './title-parts.ts'

/** A line of a title that the source marks as one heading of several lines, as Markdown (`县政府\\` / `工作报告` / `===`) and HTML do. */
export const markedTitle: LineKind = {
  name: 'marked-title',
  read(context) {
    return context.stage === 'head' && context.markedTitle.has(context.index) ? physicalTitles(context) : null
  },
}

/** The lines of the first heading of the first level that the source marks and that has a line break inside. */
export function findMarkedTitle({ text, hints }: Normalized, lines: readonly Line[]): ReadonlySet<number> {
  const title = hints.find(
    ({ kind, depth, span }) => kind === 'heading' && depth === 1 && /[\n\r]/.test(text.slice(...span)),
  )
  if (!title) return new Set()
  const [start, end] = title.span
  const inside = ({ span }: Line): boolean => start <= span[0] && span[1] <= end
  return new Set(lines.flatMap((line, i) => (inside(line) ? [i] : [])))
}
