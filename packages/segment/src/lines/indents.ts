import type { SourceMap } from '@shuzhi/document'

/** Columns that a character takes: two for a Chinese one. */
const columnsOf = (code: number): number => (code < 0x1100 ? 1 : 2)

/**
 * Gives the columns of the blanks that cleaning cut from the front of the line that begins at a place, 0 for none; for places in ascending order. The text itself has
 * lost them, the map of its source knows.
 */
export function cutIndents({ runs, cut }: SourceMap): (start: number) => number {
  let run = 0
  let at = 0
  let cutAt = 0
  return (start) => {
    for (; run < runs.length && at + runs[run]! < start; run += 3) {
      at += runs[run]! + runs[run + 2]!
      cutAt += runs[run + 1]!
    }
    if (run >= runs.length || at + runs[run]! !== start || runs[run + 2]! > 0) return 0
    const cutEnd = cutAt + runs[run + 1]!
    const blanks = indent.exec(cut.slice(Math.max(cutAt, cutEnd - longestIndent), cutEnd))?.[0] ?? ''
    return columnsIn(blanks, 0, blanks.length)
  }
}

/** What was cut from the start of a line on, if it is blank: of `# ` nothing is an indent. */
const indent = /(?<=^|[\n\r])[^\S\n\r]+$/

/** More blanks than this in front of a line are no indent that matters. */
const longestIndent = 80

/** The columns of a stretch of text. */
export function columnsIn(text: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at += 1) columns += columnsOf(text.charCodeAt(at))
  return columns
}
