import { notesOpening } from '../../lexicon/notes.ts'
import { headingMarker } from '../line-fronts.ts'
import { headingParts } from './heading.ts'
import type { LineKind } from './line-kind.ts'

/** The notes at the end (注释), or the annexes that are listed there (附件说明), whose first stands behind what heads them, and the others on lines of their own: `注：（1）…`. */
export const notes: LineKind = {
  name: 'notes',
  read({ scanned, line, markers, index, parts }) {
    const second = markers[index + 1]?.ordinal
    const [head, note] = (second && second.value > 1 && notesOpening.exec(line.text)) || []
    if (!head || !second || (note && !parts.some(({ type }) => type === 'heading'))) return null
    const [start, end] = line.span
    const first = headingMarker(scanned.text, [start + head.length, end], false)
    if (first?.ordinal.value !== 1 || first.ordinal.style !== second.style) return null
    return [
      {
        type: 'heading',
        span: [start, start + head.trimEnd().length],
        runIn: false,
        ordinal: null,
        rank: 0,
        place: 'annex',
      },
      ...headingParts(scanned, first, end),
    ]
  },
}
