import type { Span } from '@shuzhi/document'
import { splitAtBlanks } from './blank-breaks.ts'
import { trimSpan } from './characters.ts'
import { columnsIn } from './indents.ts'

/** A physical line without its blanks: `indent` is the columns of those in front, `apart` that an empty line stands before it. */
export type PhysicalLine = { span: Span; indent: number; apart: boolean }

/** The physical lines of a text that hold anything, also those that a page lost to blanks; `cutBefore` gives the columns that cleaning cut in front of a line. */
export function physicalLines(text: string, cutBefore: (start: number) => number): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let apart = false
  const push = (from: number, end: number) => {
    const span = trimSpan(text, from, end)
    for (const [i, piece] of (span ? splitAtBlanks(text, span) : []).entries())
      lines.push(
        i > 0
          ? { span: piece, indent: 0, apart: false }
          : { span: piece, indent: cutBefore(from) + columnsIn(text, from, piece[0]), apart },
      )
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
