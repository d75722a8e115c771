import { headingName, type Named, nameOf } from './heading-names.ts'
import type { HeadingPart } from './part.ts'
import { firstFrom } from './scan-text.ts'
import { markStacked } from './stacked-headings.ts'

type Open = { style: string; rank: number; value: number; at: number }

/** What a heading is, for its place among the others: unnumbered ones are a kind of their own, by the depth a richer format gave. */
const styleOf = ({ ordinal, hint, place, over }: HeadingPart): string =>
  ordinal?.style ?? place ?? (hint ? `hint-${hint}` : over ? 'over' : 'plain')

/**
 * The depth of each heading, from 1, as the headings nest in this document: a kind that is open takes its own level again, a kind
 * met inside others stands one deeper. O(n log n).
 */
export function headingDepths(text: string, given: readonly HeadingPart[]): number[] {
  const headings = markStacked(text, given)
  const places = placesByStyle(headings)
  const open: Open[] = []
  const depths: number[] = []
  for (const [at, heading] of headings.entries()) {
    open.length = levelOf({ text, heading, at, open, headings, places, depths })
    open.push({ style: styleOf(heading), rank: heading.rank, value: heading.ordinal?.value ?? 0, at })
    depths.push(open.length)
  }
  return depths
}

type Place = {
  text: string
  heading: HeadingPart
  at: number
  open: readonly Open[]
  headings: readonly HeadingPart[]
  places: Map<string, number[]>
  /** The depths of the headings before. */
  depths: readonly number[]
}

/** How many of the open headings hold this one. */
function levelOf(place: Place): number {
  const { heading, open } = place
  const same = open.findIndex(({ style }) => style === styleOf(heading))
  if (same >= 0) return same
  const swapped = heading.ordinal ? swappedLevel(place) : -1
  if (swapped >= 0) return swapped
  return heading.ordinal ? levelOfNumbered(place) : levelOfUnnumbered(place)
}

/** The level whose count a number of another kind goes on with, the count itself missing that number: `一、二、3、四、`; the kind's own
 * level first. -1 for none. */
function swappedLevel({ heading, at, open, headings, places, depths }: Place): number {
  const { style, value } = heading.ordinal!
  const own = places.get(style)!
  const before = own[firstFrom(own, at) - 1]
  if (value === 1 || (before !== undefined && headings[before]!.ordinal!.value === value - 1)) return -1
  const held = before === undefined ? -1 : depths[before]! - 1
  if (open[held] && open[held].value < value) return held
  return open.findLastIndex((entry) => entry.value === value - 1 && !countsOn(entry, at, headings, places))
}

function levelOfNumbered({ text, heading, at, open, headings, places }: Place): number {
  // What holds a number that is open goes on holding; behind the last of these an unnumbered heading must be seen to hold.
  const numbered = open.findLastIndex(({ at: from }) => headings[from]!.ordinal)
  const loose = open.findIndex(
    ({ at: from }, i) => i > numbered && !holds({ text, headings, places }, from, at),
  )
  const level = loose < 0 ? open.length : loose
  if (heading.ordinal!.value === 1) return level
  const outer = open.findIndex(({ rank, style }) => rank > heading.rank && style !== 'plain')
  return outer < 0 ? level : Math.min(outer, level)
}

/** Whether the unnumbered heading at `from` holds the numbered one at `at`: it stands right above, names a part of a report, or the numbers begin anew with it or at the next of its kind. */
function holds(
  { text, headings, places }: Pick<Place, 'text' | 'headings' | 'places'>,
  from: number,
  at: number,
): boolean {
  const { place, hint } = headings[from]!
  if (place === 'frame') return false
  if (place === 'annex') return true
  if (hint) return hint < (headings[at]!.hint ?? Number.POSITIVE_INFINITY)
  if (partOf(text, headings[from]!)) return true
  if (at === from + 1 && text.slice(headings[from]!.span[1], headings[at]!.span[0]).trim() === '') return true
  const style = styleOf(headings[at]!)
  if (headings[at]!.ordinal?.value === 1 && places.get(style)![0]! < from) return true
  const next = nextOf(places, 'plain', at)
  if (next === undefined) return false
  const later = nextOf(places, style, next)
  return later === undefined || headings[later]!.ordinal?.value === 1
}

/** The part of a report that a heading names, if any. */
function partOf(text: string, heading: HeadingPart): Named | null {
  const name = nameOf(headingName(text, heading))
  return name?.role === 'other' ? null : name
}

/** The level of an open count that begins anew right below an unnumbered heading, which so stands beside it; -1 for none. */
const restartBelow = (next: HeadingPart | undefined, open: readonly Open[]): number =>
  next?.ordinal?.value === 1
    ? open.findIndex(({ style, value }) => style === next.ordinal!.style && value > 1)
    : -1

/** An unnumbered heading stands inside the numbered ones that count on behind it; one that names a part of a report (`2022年工作计划`) in none. */
function levelOfUnnumbered({ text, heading, at, open, headings, places, depths }: Place): number {
  const { hint, place, over } = heading
  if (place) return 0
  if (hint)
    return open.filter(({ at: from }) => (headings[from]!.hint ?? Number.POSITIVE_INFINITY) < hint).length
  const restarted = restartBelow(headings[at + 1], open)
  if (restarted >= 0) return restarted
  let level = 0
  while (level < open.length && countsOn(open[level]!, at, headings, places)) level += 1
  if (over) return level
  const outermost = (depths[places.get('plain')![0]!] ?? 1) === 1
  if (level === 0 && outermost && partOf(text, heading)?.weak === false) return 0
  return Math.max(level, Math.min(open.length, 1))
}

function countsOn(
  { style, value }: Open,
  at: number,
  headings: readonly HeadingPart[],
  places: Map<string, number[]>,
): boolean {
  const next = nextOf(places, style, at)
  return next !== undefined && headings[next]!.ordinal?.value === value + 1
}

function placesByStyle(headings: readonly HeadingPart[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, heading] of headings.entries()) {
    const list = places.get(styleOf(heading))
    if (list) list.push(at)
    else places.set(styleOf(heading), [at])
  }
  return places
}

/** The first heading of a style behind `at`. */
function nextOf(places: Map<string, number[]>, style: string, at: number): number | undefined {
  const list = places.get(style) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! <= at) low = middle + 1
    else high = middle
  }
  return list[low]
}
