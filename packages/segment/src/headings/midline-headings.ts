import type { Span } from '@shuzhi/document'
import { dropSpace } from '../lines/characters.ts'
import { headingParts } from '../lines/kinds/heading.ts'
import type { Part } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import type { Marker } from '../markers/read-marker.ts'
import { findNumbers, type Numbered } from './midline-numbers.ts'

/** Styles that may head the sections of a text which has lost all its line breaks; the second only inside the first. */
const breakless: Readonly<Record<string, string | null>> = { han: null, chapter: null, 'han-paren': 'han' }

/**
 * Finds the headings that stand inside a line, as on pages that lost line breaks: behind a stop, where the number goes on from headings
 * that open lines or leads up to such. What counts only inside one paragraph is left to the points.
 */
export function splitMidline(scanned: Scanned, parts: readonly Part[]): readonly Part[] {
  const accepted = acceptHeadings(findNumbers(scanned, parts))
  if (accepted.size === 0) return parts
  return parts.flatMap((part, index) => {
    const found = accepted.get(index)
    return found && part.type === 'text' ? splitAt(scanned, part.span, part.opensLine, found) : part
  })
}

/** The markers that head a section, by the part they stand in. */
function acceptHeadings(numbers: readonly Numbered[]): Map<number, Marker[]> {
  const used = new Set(numbers.filter(({ marker }) => !marker).map(({ style }) => style))
  const counted = new Map<string, Numbered>()
  const passed = new Map<string, Numbered>()
  const accepted = new Map<number, Marker[]>()
  for (const number of numbers) {
    const { marker, part, style, rank, inner } = number
    if (marker && (inner || !heads(number, { used, counted, passed: passed.get(style) }))) {
      passed.set(style, number)
      continue
    }
    if (marker) {
      const found = accepted.get(part)
      if (found) found.push(marker)
      else accepted.set(part, [marker])
    }
    for (const [other, last] of counted) if (last.rank > rank) counted.delete(other)
    counted.set(style, number)
  }
  return accepted
}

type Counts = {
  /** The styles of the headings that open lines. */
  used: ReadonlySet<string>
  /** The last heading of each style. */
  counted: ReadonlyMap<string, Numbered>
  /** The last number of the style that heads nothing. */
  passed: Numbered | undefined
}

/** Whether a number inside a line heads a section. One that goes on with a count of its paragraph does not. */
function heads(number: Numbered, { used, counted, passed }: Counts): boolean {
  if (passed?.part === number.part && passed.value === number.value - 1) return false
  return used.has(number.style) ? isHeading(number, counted) : isBreakless(number, counted)
}

const isHeading = ({ style, value, leaves }: Numbered, counted: ReadonlyMap<string, Numbered>): boolean =>
  value === 1 ? leaves : counted.get(style)?.value === value - 1

function isBreakless(
  { style, value, runsOn, holds }: Numbered,
  counted: ReadonlyMap<string, Numbered>,
): boolean {
  const holder = breakless[style]
  if (holder === undefined || (holder && !counted.has(holder))) return false
  return value === 1 ? runsOn || holds : counted.get(style)?.value === value - 1
}

function splitAt(scanned: Scanned, [start, end]: Span, opensLine: boolean, found: readonly Marker[]): Part[] {
  const { text } = scanned
  const first = found[0]!.start
  const split: Part[] =
    first > start ? [{ type: 'text', span: [start, dropSpace(text, start, first)], opensLine }] : []
  for (const [i, marker] of found.entries()) {
    split.push(...headingParts(scanned, marker, dropSpace(text, marker.start, found[i + 1]?.start ?? end)))
  }
  return split
}
