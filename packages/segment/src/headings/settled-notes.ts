import { noteLine } from '../lexicon/notes.ts'
import type { HeadingPart, Part } from '../lines/part.ts'
import { isRightBelow } from './heading-counts.ts'

/** Takes a note (`说明`) among the sections for one of the headings, as only one behind the last section stands beside them as an annex. O(n). */
export function settleNotes(text: string, parts: readonly Part[]): readonly Part[] {
  const headings = parts.filter((part) => part.type === 'heading')
  const among = notesAmong(text, headings)
  if (among.size === 0) return parts
  return parts.map((part) => (part.type === 'heading' && among.has(part) ? placeless(part) : part))
}

const placeless = ({ place: _, ...heading }: HeadingPart): HeadingPart => heading

/** The notes behind which a heading comes before the next annex, save the numbers that begin right below the note. */
function notesAmong(text: string, headings: readonly HeadingPart[]): ReadonlySet<HeadingPart> {
  const among = new Set<HeadingPart>()
  let unnumbered = false
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const heading = headings[at]!
    const next = headings[at + 1]
    const note = heading.place === 'annex' && noteLine.test(text.slice(...heading.span))
    const ownCount = next?.place || (next?.ordinal?.value === 1 && isRightBelow(text, headings, at + 1))
    if (note && next && (unnumbered || !ownCount)) among.add(heading)
    else if (heading.place) unnumbered = false
    else if (!heading.ordinal) unnumbered = true
  }
  return among
}
