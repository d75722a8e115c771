import type { Span } from '@shuzhi/document'
import { splitAtBlanks } from './blank-breaks.ts'
import { bits, classOf, trimSpan } from './characters.ts'
import { columnsIn } from './columns-in.ts'
import type { LineSource } from './line-source.ts'

/** A physical line without its blanks: `indent` is the columns of those in front, `apart` that an empty line stands before it. */
export type PhysicalLine = { span: Span; indent: number; apart: boolean }

/** The physical lines of a text that hold anything, also those that a page lost to blanks. */
export function physicalLines(
  text: string,
  marked: Int32Array,
  { cutBefore, written }: LineSource,
): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let apart = false
  const push = (from: number, end: number, spaced: boolean) => {
    const span = trimSpan(text, from, end)
    if (span) {
      const [piece, ...others] = spaced ? splitAtBlanks(text, span) : [span]
      lines.push({ span: piece!, indent: cutBefore(from) + columnsIn(text, from, piece![0]), apart })
      for (const other of others) lines.push({ span: other, indent: 0, apart: false })
    }
    apart = span === null
  }
  let start = 0
  let spaced = false
  for (let i = 0; i < marked.length; i += 1) {
    const at = marked[i]!
    const kind = classOf(text.charCodeAt(at))
    if ((kind & bits.space) === 0) continue
    if ((kind & bits.lineEnd) === 0 || written.has(at)) {
      spaced = true
      continue
    }
    if (!isSecondOfTwo(text, at)) push(start, at, spaced)
    start = at + 1
    spaced = false
  }
  push(start, text.length, spaced)
  return lines
}

/** Whether a line end is the second half of one: \r\n. */
const isSecondOfTwo = (text: string, at: number): boolean =>
  at > 0 && text[at] === '\n' && text[at - 1] === '\r'
