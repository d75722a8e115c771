import type { Span } from '@shuzhi/document'
import { joinWrapped } from './join-wrapped.ts'
import type { LineSource } from './line-source.ts'
import { physicalLines } from './physical-lines.ts'

/** A line's text, indent and trailing white space left out; never empty. A line that a hard wrap broke is one, its breaks inside. */
export type Line = { span: Span; text: string }

/** The lines of a text that hold anything. Line ends are \n, \r\n, \r and the Unicode line and paragraph separators. `marked`: the places of its marked characters. */
export function scanLines(text: string, marked: Int32Array, source: LineSource): Line[] {
  return joinWrapped(text, physicalLines(text, marked, source)).map((span) => ({
    span,
    text: text.slice(span[0], span[1]),
  }))
}
