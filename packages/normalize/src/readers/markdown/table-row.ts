import type { Span } from '@shuzhi/document'
import { isBlank } from './containers.ts'

/** The line under a table's head: `| --- | :-: |`. */
const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Whether a line parts a table's head from its rows. */
export const isDelimiterRow = (line: string): boolean => line.includes('|') && delimiter.test(line)

/** The cells of a row (GFM): what stands between `|` that no `\` escapes, without blanks around. */
export function cellsOf(source: string, [start, end]: Span): Span[] {
  const cells: Span[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (source[at] === '\\' && at < end) {
      at += 1
      continue
    }
    if (at < end && source[at] !== '|') continue
    const cell = trimmed(source, [from, Math.min(at, end)])
    const isOuter = cell[0] === cell[1] && (cells.length === 0 || at === end)
    if (!isOuter || (from > start && at < end)) cells.push(cell)
    from = at + 1
  }
  return cells
}

/** A span without the blanks at its ends; U+3000 is none in Markdown. */
export function trimmed(source: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && isBlank(source[from])) from += 1
  while (to > from && isBlank(source[to - 1])) to -= 1
  return [from, to]
}
