import { trimSpan } from '../lines/characters.ts'
import type { Line } from '../lines/lines.ts'
import type { Marker } from '../markers/read-marker.ts'

/** A heading that a blank parts from its text is at most this long. */
const longestPhrase = 40

/** So many headings of a kind must end at a blank at least. */
const fewest = 2

/** What says when or how something was, and no heading. */
const adverbial = /[年月日来中后前时间里\d]$/

/**
 * For each numbered line the place of the blank that its heading ends at, on a page where blanks stand for lost breaks: most lines of its kind that hold a text have one
 * behind their first phrase (`（一）修路 路是山村的命脉。`). Null elsewhere: a blank may part the clauses of a heading (`（一）修路架桥 造福一方。`).
 */
export function blankEnds(
  text: string,
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
): (number | null)[] {
  const found = lines.map((line, i) => (markers[i] ? firstPhrase(text, line, markers[i]!) : null))
  const kinds = new Map<string, { texts: number; parted: number }>()
  for (const [i, phrase] of found.entries()) {
    if (!phrase) continue
    const { style } = markers[i]!.ordinal
    const kind = kinds.get(style) ?? { texts: 0, parted: 0 }
    kinds.set(style, kind)
    kind.texts += 1
    if (phrase.parted) kind.parted += 1
  }
  return found.map((phrase, i) => {
    const kind = phrase?.end == null ? undefined : kinds.get(markers[i]!.ordinal.style)!
    return kind && kind.parted >= fewest && kind.parted >= kind.texts * 0.6 ? phrase!.end : null
  })
}

/** The blank that the first phrase of a numbered line ends at, and whether what stands behind it is surely no second clause of the heading. */
type FirstPhrase = { end: number | null; parted: boolean }

/** The first phrase of a line that holds a text; null for one that holds none. */
function firstPhrase(
  text: string,
  { span: [, end] }: Line,
  { kind, end: numberEnd }: Marker,
): FirstPhrase | null {
  const from = trimSpan(text, numberEnd, end)?.[0] ?? end
  const opening = text.slice(from, Math.min(end, from + 3 * longestPhrase))
  if (kind.style === 'article' || !/[。！？]/.test(opening)) return null
  const [, phrase, rest] = /^([^\s。！？；：]{3,40})[^\S\n\r]+([^。！？]+)/.exec(opening) ?? []
  if (!phrase || !rest || adverbial.test(phrase)) return { end: null, parted: false }
  const clauses = rest.split(/[，,]/)
  const parallel = clauses.length < 3 && clauses.every(({ length }) => Math.abs(length - phrase.length) <= 2)
  return { end: from + phrase.length, parted: !parallel }
}
