import type { Span } from '@shuzhi/document'
import { trimSpan } from './characters.ts'
import { joinWrapped, type PhysicalLine } from './join-wrapped.ts'

/** A line's text, indent and trailing white space left out; never empty. A line that a hard wrap broke is one, its breaks inside. */
export type Line = { span: Span; text: string }

/** The lines of a text that hold anything. Line ends are \n, \r\n, \r and the Unicode line and paragraph separators. */
export function scanLines(text: string): Line[] {
  return joinWrapped(text, physicalLines(text)).map((span) => ({ span, text: text.slice(...span) }))
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
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isLineEnd(code)) continue
    push(start, at)
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1
    start = at + 1
  }
  push(start, text.length)
  return lines
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** \n, \v, \f, \r, and the line and paragraph separators. */
const isLineEnd = (code: number): boolean =>
  code <= carriageReturn ? code >= lineFeed : code === 0x2028 || code === 0x2029
