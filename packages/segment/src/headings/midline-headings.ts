import { firstFrom, numeralCharacters, type Ordinal, type Span } from '@shuzhi/document'
import { isSpace } from '../lines/characters.ts'
import { EnclosureCursor } from '../lines/enclosures.ts'
import { headingParts } from '../lines/kinds/heading.ts'
import type { Part, TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { type Marker, readHeadingMarkers } from '../markers/read-marker.ts'

/** Styles that may head the sections of a text which has lost all its line breaks; the second only inside the first. */
const breakless: Readonly<Record<string, string | null>> = { han: null, chapter: null, 'han-paren': 'han' }

/** A heading that opens its line (`marker` is null), or a marker inside one that may head a section. `runsOn`: what follows counts on from it;
 * `leaves`: that count gets beyond its line; `glued`: no stop stands between it and the number before; `holds`: a count that is glued to it;
 * `inner`: it stands behind a lesser mark, and only tells where a count goes. */
type Numbered = {
  style: string
  value: number
  rank: number
  part: number
  marker: Marker | null
  runsOn: boolean
  leaves: boolean
  glued: boolean
  holds: boolean
  inner: boolean
}

/**
 * Finds the headings that stand inside a line, as on pages that lost line breaks: behind a stop, where the number goes on from headings
 * that open lines or leads up to such. What counts only inside one paragraph is left to the points.
 */
export function splitMidline(scanned: Scanned, parts: readonly Part[]): Part[] {
  const numbers = findNumbers(scanned, parts)
  if (!numbers.some(({ marker }) => marker)) return [...parts]
  lookAhead(numbers)
  const accepted = acceptHeadings(numbers)
  if (accepted.size === 0) return [...parts]
  return parts.flatMap((part, index) => {
    const found = accepted.get(index)
    return found && part.type === 'text' ? splitAt(scanned, part.span, part.opensLine, found) : part
  })
}

function findNumbers(scanned: Scanned, parts: readonly Part[]): Numbered[] {
  const numbers: Numbered[] = []
  const add = (
    { style, value }: Ordinal,
    rank: number,
    part: number,
    marker: Marker | null,
    { glued = false, inner = false } = {},
  ) => {
    const ahead = { runsOn: false, leaves: false, holds: false }
    numbers.push({ style, value, rank, part, marker, glued, inner, ...ahead })
  }
  for (const [index, part] of parts.entries()) {
    if (part.type === 'heading' && part.ordinal) add(part.ordinal, part.rank, index, null)
    if (part.type !== 'text' || part.contents) continue
    for (const { marker, ...place } of markersIn(scanned, part))
      add(marker.ordinal, marker.kind.rank, index, marker, place)
  }
  return numbers
}

/** A heading marker inside a line, and how it stands there. */
type Inside = { marker: Marker; glued: boolean; inner: boolean }

/** Heading markers that are not inside quotation marks or brackets: right behind a 。！？：, behind a blank, behind a heading, glued to one that has no stop, or behind a lesser mark. */
function markersIn(scanned: Scanned, { span: [start, end], opensLine }: TextPart): Inside[] {
  const { text, openings, marksBefore, enclosures } = scanned
  const found: Inside[] = []
  const enclosed = new EnclosureCursor(enclosures, start)
  let outer: Marker | undefined
  const add = (at: number, parted: boolean) => {
    const marker = readHeadingMarkers(text, at, end).find(({ kind }) => kind.style !== 'first')
    if (!marker || marker.end >= end || text[marker.end] === '是' || enclosed.around(at) >= 0) return
    const glued = isGlued(scanned, marker, outer)
    const inner = !(parted || glued)
    found.push({ marker, glued, inner })
    if (!inner) outer = marker
  }
  if (!opensLine) add(start, true)
  for (let i = firstFrom(openings, start + 1); openings[i]! < end; i += 1)
    add(openings[i]!, endsSentence(text, marksBefore[i]!, start) || isSpaced(text, openings[i]!))
  return found
}

/** Whether the first of a count follows a heading in its sentence, as where line breaks are lost: `一、主要工作（一）…`. */
const isGlued = ({ stops }: Scanned, { start, ordinal, kind }: Marker, before: Marker | undefined): boolean =>
  before !== undefined &&
  ordinal.value === 1 &&
  before.kind.rank < kind.rank &&
  (stops[firstFrom(stops, before.end)] ?? start) >= start

/** Whether a Chinese number stands behind a blank, which on a page that lost its breaks parts it from what is before. */
const isSpaced = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at - 1)) && numeralCharacters.includes(text[at]!)

/** Whether the mark at `at` is a 。！？： (a colon also at half width) or closes a quotation or bracket that ends in one. */
const endsSentence = (text: string, at: number, start: number): boolean =>
  at >= start &&
  ('。！？：:'.includes(text[at]!) ||
    ('”’」）)'.includes(text[at]!) && at > start && '。！？：'.includes(text[at - 1]!)))

/** Notes for each number whether the next of its style counts on from it, and whether that count gets beyond its line. */
function lookAhead(numbers: readonly Numbered[]): void {
  const next = new Map<string, Numbered>()
  const nextInner = new Map<string, Numbered>()
  for (let i = numbers.length - 1; i >= 0; i -= 1) {
    const number = numbers[i]!
    const after = next.get(number.style)
    number.runsOn = after?.value === number.value + 1
    const following = numbers[i + 1]
    number.holds = following?.glued === true && following.runsOn && following.part === number.part
    const inner = nextInner.get(number.style)
    if (inner?.part === number.part && inner.value === number.value + 1) number.leaves = inner.leaves
    else
      number.leaves =
        number.runsOn && (after!.marker === null || after!.part !== number.part || after!.leaves)
    ;(number.inner ? nextInner : next).set(number.style, number)
  }
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
    first > start ? [{ type: 'text', span: [start, trimEnd(text, first)], opensLine }] : []
  for (const [i, marker] of found.entries()) {
    split.push(...headingParts(scanned, marker, trimEnd(text, found[i + 1]?.start ?? end)))
  }
  return split
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (isSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}
