import { frontNote } from '../lexicon/titles.ts'
import type { Marker } from '../markers/read-marker.ts'
import { longestHead } from './kinds/line-kind.ts'
import type { Line } from './lines.ts'
import type { Part } from './part.ts'

/** Whether a document of which these parts are read opens with a note (编者按, 说明), and has neither a title nor a section yet. */
export const opensWithNote = (text: string, parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  parts.length < longestHead &&
  frontNote.test(text.slice(...parts[0]!.span)) &&
  parts.every((part) => part.type === 'text' || (part.type === 'heading' && part.place === 'frame'))

/** The first level by custom, 一、; no number inside holds one. */
const outermostRank = 4

/** An item in front is at most this long; a longer line has a heading and its text. */
const longestItem = 80

/**
 * The numbered lines before the first section that are the items of a note or of what leads to the sections: a line above them closes with a colon or heads a note, and their
 * count is over before a 一、 that a 二、 goes on from. As headings they would hold all sections. O(n).
 */
export function frontItems(lines: readonly Line[], markers: readonly (Marker | null)[]): ReadonlySet<number> {
  const from = markers.findIndex((marker) => marker)
  const first = markers[from]
  const above = lines[from - 1]?.text ?? ''
  if (!first || first.ordinal.value > 2 || !(/[：:]$/.test(above) || frontNote.test(above))) return new Set()
  const { style, value } = first.ordinal
  let end = from
  while (isNumber(markers[end], style, value + end - from) && lines[end]!.text.length <= longestItem) end += 1
  const behind = markers.slice(end).filter((marker) => marker !== null)
  const section = behind[0]
  const values = (of: string) =>
    behind.filter(({ ordinal }) => ordinal.style === of).map(({ ordinal }) => ordinal.value)
  if (!section || section.kind.rank > outermostRank || section.kind.rank >= first.kind.rank) return new Set()
  const [one, two] = values(section.ordinal.style)
  const isOver = (values(style)[0] ?? 1) === 1
  return new Set(
    one === 1 && two === 2 && isOver ? Array.from({ length: end - from }, (_, i) => from + i) : [],
  )
}

const isNumber = (marker: Marker | null | undefined, style: string, value: number): boolean =>
  marker?.ordinal.style === style && marker.ordinal.value === value
