import { takeColumns, widthOf } from '../display-width.ts'
import { visible } from '../visible.ts'
import type { Reported } from './reported.ts'

/** Columns that are shown before the place, and of the line at most. */
const before = 24
const most = 72

/** A shown line of a source, and the marks below the place that is meant. */
export type CodeFrame = { line: string; marks: string }

/** Shows a place in its line, cut to the width of a terminal; marks count a Chinese character as two columns. */
export function codeFrame(
  raw: string,
  { offset: [start, end], column }: Pick<Reported, 'offset' | 'column'>,
): CodeFrame {
  const lineStart = start - (column - 1)
  const near = visible(raw.slice(Math.max(lineStart, start - before), start))
  const left = takeLast(near, before)
  const rest = firstLine(raw.slice(start, start + most))
  const marked = visible(rest.slice(0, Math.max(0, end - start)))
  const shown = takeColumns(marked, most - widthOf(left))
  const tail = visible(rest.slice(Math.max(0, end - start)))
  const right = takeColumns(tail, most - widthOf(left + shown))
  const isCutLeft = start - lineStart > before || left !== near
  const isCutRight = shown + right !== marked + tail || (rest.length === most && raw.length > start + most)
  const head = (isCutLeft ? '…' : '') + left
  return {
    line: head + shown + right + (isCutRight ? '…' : ''),
    marks: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(shown))),
  }
}

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? ''

/** The characters up to the end that fit into so many columns. */
const takeLast = (text: string, columns: number): string =>
  [...takeColumns([...text].reverse().join(''), columns)].reverse().join('')
