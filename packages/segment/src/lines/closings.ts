import { belowSigning } from '../lexicon/notes.ts'
import { isDate, isWhen, isYearOver } from './dates.ts'
import type { Line } from './lines.ts'
import { readSigned } from './signed-line.ts'
import { isSignature, isSpeaker } from './signers.ts'
import { standsOverDate } from './stands-over-date.ts'

/** The most lines that signature and date take. */
const longestClosing = 6

/**
 * Tells which lines are signature and date: the last ones, and those of a letter (公文) right above the document that it sends on, whose title is
 * the first of those that are `repeated`.
 */
export function findClosings(
  lines: readonly Line[],
  repeated: ReadonlySet<number>,
): (index: number) => boolean {
  const end = aboveNotes(lines)
  const last = closingAbove(lines, end)
  const sent = [...repeated].find((i) => i > 1) ?? -1
  const above = sent > 0 ? closingAbove(lines, sent) : 0
  const signed = lines.slice(above, Math.max(sent, 0)).some(({ text }) => isDate(text))
  return (index) => (index >= last && index < end) || (signed && index >= above && index < sent)
}

/** Where the notes begin that stand below a signature and its date, which end the text; the number of lines where none do. */
function aboveNotes(lines: readonly Line[]): number {
  let end = lines.length
  while (end > lines.length - mostNotes && isNote(lines[end - 1]?.text ?? '')) end -= 1
  const [above, signer, date] = lines.slice(Math.max(0, end - 3), end)
  const isSigned =
    date !== undefined &&
    isDate(date.text) &&
    /[。；！：”）)]$/.test(above!.text) &&
    isSignature(signer!.text)
  return isSigned ? end : lines.length
}

/** A name in brackets below the date signs. */
const isNote = (text: string): boolean => belowSigning.test(text) && !isSignature(text)

/** 附注, 抄送, 印发 and one more, of contacts. */
const mostNotes = 4

function closingAbove(lines: readonly Line[], end: number): number {
  let from = end
  const earliest = Math.max(1, end - longestClosing)
  while (from > earliest && closes(lines, from - 1)) from -= 1
  return isRoster(lines.slice(from, end)) ? end : from
}

/** Whether closing lines are no more than the names of officers with their posts, as a yearbook lists them below what it tells of a body: who signs together puts the date. */
const isRoster = (lines: readonly Line[]): boolean =>
  lines.length > 1 && lines.every(({ text }) => isSpeaker(text) && !/[：:]/.test(text))

const closes = (lines: readonly Line[], index: number): boolean => {
  const { text } = lines[index]!
  const dates = isWhen(text) || isYearOver(text, lines[index + 1]?.text ?? '')
  return dates || isSignature(text) || readSigned(text) !== null || standsOverDate(lines, index)
}
