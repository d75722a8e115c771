import { trimSpan } from '../lines/characters.ts'
import type { Line } from '../lines/lines.ts'
import type { Marker } from '../markers/read-marker.ts'
import { longestHeading, readBlank } from './read-blank.ts'

/** So many headings of a kind must end at a blank at least. */
const fewest = 2

/**
 * For each numbered line the place of the blank that its heading ends at, on a page where blanks stand for lost breaks: most lines of its kind that hold a text have one
 * behind their first phrase (`（一）修路 路是山村的命脉。`). Null elsewhere: a blank may part the clauses of a heading (`（一）修路架桥 造福一方。`).
 */
export function blankEnds(
  text: string,
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
): (number | null)[] {
  const kinds = new Map<string, { texts: number; parted: number }>()
  const blanks = lines.map(({ span }, i) => {
    const marker = markers[i]
    if (!marker || marker.kind.style === 'article') return null
    const named = trimSpan(text, marker.end, span[1])
    if (!named) return null
    const [from, end] = named
    // A sentence that is all of its line is the heading where what is below may be the text.
    const last = lines[i + 1] && !markers[i + 1] ? end - 1 : end
    if (!/[。！？]/.test(text.slice(from, Math.min(last, from + 3 * longestHeading)))) return null
    const blank = readBlank(text, named)
    const kind = kinds.get(marker.ordinal.style) ?? { texts: 0, parted: 0 }
    kinds.set(marker.ordinal.style, kind)
    kind.texts += 1
    if (blank && blank.kind !== 'clauses') kind.parted += 1
    return blank && { end: blank.end, kind }
  })
  return blanks.map((blank) =>
    blank && blank.kind.parted >= Math.max(fewest, blank.kind.texts * 0.6) ? blank.end : null,
  )
}
