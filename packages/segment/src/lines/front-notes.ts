import { frontNote } from '../lexicon/notes.ts'
import type { Marker } from '../markers/read-marker.ts'
import { longestHead } from './kinds/line-kind.ts'
import type { Line } from './lines.ts'
import type { Part } from './part.ts'

/** Whether a document of which these parts are read opens with a note (编者按, 说明), and has neither a title nor a section yet. */
export const opensWithNote = (text: string, parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  parts.length < longestHead &&
  frontNote.test(text.slice(...parts[0]!.span)) &&
  parts.every(({ type }) => type === 'text')

/** The first level by custom, 一、; no number inside holds one. */
const outermostRank = 4

/**
 * The numbered lines before the first section that are the items of a note or of what leads to the sections, a line each: the line above them heads a note or closes with a
 * colon, and their count is over before a 一、, or for a note before it begins anew. As headings they would hold all sections. O(n).
 */
export function frontItems(lines: readonly Line[], markers: readonly (Marker | null)[]): ReadonlySet<number> {
  const from = markers.findIndex((marker) => marker)
  const first = markers[from]
  const above = lines[from - 1]?.text ?? ''
  const note = frontNote.test(above)
  if (!first || !(note || /[：:]$/.test(above))) return new Set()
  const { style, value } = first.ordinal
  let end = from
  while (isNumber(markers[end], style, value + end - from)) end += 1
  const behind = markers.slice(end).filter((marker) => marker !== null)
  const section = behind[0]
  if (section?.ordinal.value !== 1) return new Set()
  const outer = section.kind.rank <= outermostRank && section.kind.rank < first.kind.rank
  const isOver = (behind.find(({ ordinal }) => ordinal.style === style)?.ordinal.value ?? 1) === 1
  return new Set((outer || note) && isOver ? Array.from({ length: end - from }, (_, i) => from + i) : [])
}

const isNumber = (marker: Marker | null | undefined, style: string, value: number): boolean =>
  marker?.ordinal.style === style && marker.ordinal.value === value
