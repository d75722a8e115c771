import { firstFrom, numeralCharacters, type Ordinal } from '@shuzhi/document'
import { hasOneOf, isSpace } from '../lines/characters.ts'
import { EnclosureCursor } from '../lines/enclosures.ts'
import type { Part, TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { findHeadingMarker, type Marker } from '../markers/read-marker.ts'

/** A heading that opens its line (`marker` is null), or a marker inside one that may head a section. `runsOn`: what follows counts on from it;
 * `leaves`: that count gets beyond its line; `glued`: no stop stands between it and the number before; `holds`: a count that is glued to it;
 * `inner`: it stands behind a lesser mark, and only tells where a count goes. */
export type Numbered = {
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

/** The numbers of a document's headings and those inside lines that may head a section, in order, each with how its count goes on; none where no line has such inside. */
export function findNumbers(scanned: Scanned, parts: readonly Part[]): Numbered[] {
  const inside = parts.map((part) =>
    part.type === 'text' && !part.contents ? markersIn(scanned, part) : nothing,
  )
  const numbers: Numbered[] = []
  if (inside.every(({ length }) => length === 0)) return numbers
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!
    if (part.type === 'heading' && part.ordinal)
      numbers.push(numbered(part.ordinal, part.rank, index, inFront))
    for (const one of inside[index]!)
      numbers.push(numbered(one.marker.ordinal, one.marker.kind.rank, index, one))
  }
  lookAhead(numbers)
  return numbers
}

const numbered = (
  { style, value }: Ordinal,
  rank: number,
  part: number,
  { marker, glued, inner }: Inside | typeof inFront,
): Numbered => ({
  style,
  value,
  rank,
  part,
  marker,
  runsOn: false,
  leaves: false,
  glued,
  holds: false,
  inner,
})

/** How the number of a heading that opens its line stands. */
const inFront = { marker: null, glued: false, inner: false }

/** A heading marker inside a line, and how it stands there. */
type Inside = { marker: Marker; glued: boolean; inner: boolean }

const nothing: readonly Inside[] = []

/** Heading markers that are not inside quotation marks or brackets: right behind a 。！？：, behind a blank, behind a heading, glued to one that has no stop, or behind a lesser mark. */
function markersIn(scanned: Scanned, { span: [start, end], opensLine }: TextPart): readonly Inside[] {
  const { text, openings, marksBefore, enclosures } = scanned
  const first = firstFrom(openings, start + 1)
  if (opensLine && !(openings[first]! < end)) return nothing
  const found: Inside[] = []
  const enclosed = new EnclosureCursor(enclosures, start)
  let outer: Marker | undefined
  const add = (at: number, parted: boolean) => {
    const marker = findHeadingMarker(text, at, end, headsSections)
    if (!marker || marker.end >= end || text[marker.end] === '是' || enclosed.around(at) >= 0) return
    const glued = isGlued(scanned, marker, outer)
    const inner = !(parted || glued)
    found.push({ marker, glued, inner })
    if (!inner) outer = marker
  }
  if (!opensLine) add(start, true)
  for (let i = first; openings[i]! < end; i += 1)
    add(openings[i]!, endsSentence(text, marksBefore[i]!, start) || isSpaced(text, openings[i]!))
  return found
}

/** `第一，` counts points. */
const headsSections = ({ kind }: Marker): boolean => kind.style !== 'first'

/** Whether the first of a count follows a heading in its sentence, as where line breaks are lost: `一、主要工作（一）…`. */
const isGlued = ({ stops }: Scanned, { start, ordinal, kind }: Marker, before: Marker | undefined): boolean =>
  before !== undefined &&
  ordinal.value === 1 &&
  before.kind.rank < kind.rank &&
  (stops[firstFrom(stops, before.end)] ?? start) >= start

/** Whether a Chinese number stands behind a blank, which on a page that lost its breaks parts it from what is before; one behind a hard wrap goes on with its line. */
const isSpaced = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at - 1)) &&
  hasOneOf(text, at, numeralCharacters) &&
  !/[\n\r]\s*$/.test(text.slice(Math.max(0, at - longestGap), at))

/** So much white space is looked through for a hard wrap. */
const longestGap = 12

/** Whether the mark at `at` is a 。！？： (a colon also at half width) or closes a quotation or bracket that ends in one. */
const endsSentence = (text: string, at: number, start: number): boolean =>
  at >= start &&
  (hasOneOf(text, at, '。！？：:') ||
    (hasOneOf(text, at, '”’」）)') && at > start && hasOneOf(text, at - 1, '。！？：')))

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
