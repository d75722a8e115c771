import type { Normalized } from '@shuzhi/document'
import { columnsIn } from './columns-in.ts'

/**
 * What the source tells of the lines of a text, by places in the text: `cutBefore` gives the columns of the blanks that cleaning cut from the front of the line that begins at
 * a place, 0 for none, for places in ascending order; `written` holds the line breaks that a Markdown source has as a character reference
 * (`&#xA;`), which end no line: those of HTML do, in its preformatted text.
 */
export type LineSource = { cutBefore(start: number): number; written: ReadonlySet<number> }

/** A text of which no source is known. */
export const unknownSource: LineSource = { cutBefore: () => 0, written: new Set() }

/** What the source of a document tells of its lines. */
export const lineSource = (document: Normalized): LineSource => ({
  cutBefore: cutIndents(document),
  written: writtenBreaks(document),
})

function cutIndents({ map: { runs, cut } }: Normalized): (start: number) => number {
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

/** How Markdown is written where a break must not end its paragraph. */
const writtenBreak = '&#xA;'

function writtenBreaks({ text, source: { format }, map: { runs, cut } }: Normalized): ReadonlySet<number> {
  const written = new Set<number>()
  if (format !== 'md' || !cut.includes(writtenBreak)) return written
  let at = 0
  let cutAt = 0
  for (let run = 0; run < runs.length; run += 3) {
    at += runs[run]!
    if (text[at] === '\n' && cut.startsWith(writtenBreak, cutAt)) written.add(at)
    cutAt += runs[run + 1]!
    at += runs[run + 2]!
  }
  return written
}

/** What was cut from the start of a line on, if it is blank: of `# ` nothing is an indent. */
const indent = /(?<=^|[\n\r])[^\S\n\r]+$/

/** More blanks than this in front of a line are no indent that matters. */
const longestIndent = 80
