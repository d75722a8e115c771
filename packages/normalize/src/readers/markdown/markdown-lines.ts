import type { Edit, Span } from '@shuzhi/document'
import { eachLine } from '../../lines.ts'

/** The lines of a file from a place on, without what ends them. */
export function linesFrom(source: string, from: number): Span[] {
  const lines: Span[] = []
  eachLine(source.slice(from), (first, last) => {
    const [start, end] = [from + first, from + last]
    lines.push([start, source[end - 1] === '\r' && end > start ? end - 1 : end])
  })
  return lines
}

/** Whether a line ends in a hard break: a backslash that nothing escapes. */
export function endsInBreak(source: string, [start, end]: Span): boolean {
  let at = end
  while (at > start && source[at - 1] === '\\') at -= 1
  return (end - at) % 2 === 1
}

/** In what `@shuzhi/render` wrote, a line goes on in the next one; an empty line, or a hard break inside a title, is a line break of the text. */
export function joinLines(source: string, lines: readonly Span[]): Edit[] {
  const edits: Edit[] = []
  for (const [i, line] of lines.entries()) {
    const [start, end] = line
    const next = lines[i + 1]
    if (!next || start === end || next[0] === next[1] || endsInBreak(source, line)) continue
    let from = next[0]
    while (source[from] === ' ') from += 1
    edits.push({ span: [end, from], insert: '' })
  }
  return edits
}
