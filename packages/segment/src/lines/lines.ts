import type { Span } from '@shuzhi/document'
import { trimSpan } from './characters.ts'
import { joinWrapped, type PhysicalLine } from './join-wrapped.ts'

/** A line's text, indent and trailing white space left out; never empty. A line that a hard wrap broke is one, its breaks inside. */
export type Line = { span: Span; text: string }

/** The lines of a text that hold anything. Line ends are \n, \r\n, \r and the Unicode line and paragraph separators. */
export function scanLines(text: string): Line[] {
  return joinWrapped(text, physicalLines(text)).map((span) => ({ span, text: text.slice(span[0], span[1]) }))
}

function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let apart = false
  const push = (from: number, end: number) => {
    const span = trimSpan(text, from, end)
    if (span) lines.push({ from, span, apart })
    apart = span === null
  }
  let start = 0
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    push(start, index)
    start = index + end.length
  }
  push(start, text.length)
  return lines
}

/** \n, \v, \f, \r, and the line and paragraph separators; \r\n is one. */
const lineEnd = /\r\n|[\n-\r\u2028\u2029]/g
