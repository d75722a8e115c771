import type { HeadingPart } from '../lines/part.ts'
import { HeadingCounts, isRightBelow, type Open, styleOf } from './heading-counts.ts'
import { groupsOf } from './heading-groups.ts'
import { headingName, isPartName, type Named, nameOf } from './heading-names.ts'
import { markStacked } from './stacked-headings.ts'

/**
 * The depth of each heading, from 1, as the headings nest in this document: a kind that is open takes its own level again, a kind
 * met inside others stands one deeper. O(n log n).
 */
export function headingDepths(text: string, given: readonly HeadingPart[]): number[] {
  const headings = markStacked(text, given)
  const counts = new HeadingCounts(headings)
  const groups = groupsOf(text, headings)
  const open: Open[] = []
  const depths: number[] = []
  const holders = new Set<string>()
  const named = new Set<string>()
  for (const [at, heading] of headings.entries()) {
    const level = levelOf({ text, heading, at, open, headings, counts, groups, depths, holders, named })
    while (open.length > level) open.pop()
    const holder = open.at(-1)
    if (styleOf(heading) === 'plain' && holder && headings[holder.at]!.ordinal) holders.add(holder.style)
    if (!heading.ordinal) named.add(headingName(text, heading))
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
  counts: HeadingCounts
  /** The unnumbered headings that group the numbers of a count. */
  groups: ReadonlySet<number>
  /** The depths of the headings before. */
  depths: readonly number[]
  /** The kinds of numbers that an unnumbered heading has stood in. */
  holders: ReadonlySet<string>
  /** What the unnumbered headings before say. */
  named: ReadonlySet<string>
}

/** How many of the open headings hold this one. */
function levelOf(place: Place): number {
  const { heading, open } = place
  if (titlesAnnex(place)) return open.length
  const same = open.findIndex(({ style }) => style === styleOf(heading))
  if (same >= 0) return same
  const swapped = heading.ordinal ? swappedLevel(place) : -1
  if (swapped >= 0) return swapped
  return heading.ordinal ? levelOfNumbered(place) : levelOfUnnumbered(place)
}

/** Whether a heading is the title of the annex that the line above, 附件 and no more, begins. Another 附件 is none, or each of a run would hold the next. */
const titlesAnnex = ({ text, heading, at, headings }: Place): boolean =>
  heading.place === 'annex' &&
  headings[at - 1]?.place === 'annex' &&
  isBareAnnex(text, headings[at - 1]!) &&
  !isBareAnnex(text, heading) &&
  isRightBelow(text, headings, at)

const isBareAnnex = (text: string, heading: HeadingPart): boolean => headingName(text, heading) === '附件'

/** The level whose count a number of another kind goes on with, the count itself missing that number: `一、二、3、四、`; the kind's own
 * level first. -1 for none. */
function swappedLevel({ heading, at, open, headings, counts, depths }: Place): number {
  const { style, value } = heading.ordinal!
  const before = counts.before(style, at)
  if (value === 1 || (before !== undefined && headings[before]!.ordinal!.value === value - 1)) return -1
  const held = before === undefined ? -1 : depths[before]! - 1
  if (open[held] && open[held].value < value) return held
  return open.findLastIndex((entry) => entry.value === value - 1 && !counts.countsOn(entry, at))
}

function levelOfNumbered({ text, heading, at, open, headings, counts }: Place): number {
  // What holds a number that is open goes on holding; behind the last of these an unnumbered heading must be seen to hold.
  const numbered = open.findLastIndex(({ at: from }) => headings[from]!.ordinal)
  const loose = open.findIndex(
    ({ at: from }, i) => i > numbered && !holds({ text, headings, counts }, from, at),
  )
  const level = loose < 0 ? open.length : loose
  // A first number may be of any kind inside of any other, save that no 条 holds a 章.
  const first = heading.ordinal!.value === 1
  const outer = open.findIndex(
    ({ rank, style }) => rank > heading.rank && style !== 'plain' && (!first || style === 'article'),
  )
  return outer < 0 ? level : Math.min(outer, level)
}

/** Whether the unnumbered heading at `from` holds the numbered one at `at`: it stands right above, names a part of a report, or the numbers begin anew with it or at the next of its kind. */
function holds(
  { text, headings, counts }: Pick<Place, 'text' | 'headings' | 'counts'>,
  from: number,
  at: number,
): boolean {
  const { place, hint } = headings[from]!
  if (place === 'frame') return false
  if (place === 'annex') return true
  if (hint) return hint < (headings[at]!.hint ?? Number.POSITIVE_INFINITY)
  if (partOf(text, headings[from]!)) return true
  if (at === from + 1 && isRightBelow(text, headings, at)) return true
  const style = styleOf(headings[at]!)
  if (headings[at]!.ordinal?.value === 1 && counts.first(style)! < from) return true
  const next = counts.next('plain', at)
  if (next === undefined) return false
  const later = counts.next(style, next)
  return later === undefined || headings[later]!.ordinal?.value === 1
}

/** The part of a report that a heading names, if any. */
function partOf(text: string, heading: HeadingPart): Named | null {
  const name = nameOf(headingName(text, heading))
  return name?.role === 'other' ? null : name
}

/** The level of an open count that begins anew, or is grouped, right below an unnumbered heading, which so stands beside it; -1 for none. */
function countBelow({ at, open, headings, groups }: Place): number {
  const next = headings[at + 1]?.ordinal
  if (!next || (next.value > 1 && !groups.has(at))) return -1
  return open.findIndex(({ style, value }) => style === next.style && (next.value > 1 || value > 1))
}

/**
 * An unnumbered heading stands inside the numbered ones that count on behind it, and in one right above it or of a kind that held such before; one that
 * names a part of a report (`2022年工作计划`) in none, save where each section has one so named.
 */
function levelOfUnnumbered(unnumbered: Place): number {
  const { text, heading, at, open, headings, counts, depths, holders, named } = unnumbered
  const { hint, place, over } = heading
  // An annex, or a table so called, that stands between two numbers of a count belongs to the first.
  if (place) return place === 'annex' ? open.findLastIndex((entry) => counts.countsOn(entry, at)) + 1 : 0
  if (hint)
    return open.filter(({ at: from }) => (headings[from]!.hint ?? Number.POSITIVE_INFINITY) < hint).length
  const beside = countBelow(unnumbered)
  if (beside >= 0) return beside
  const level = open.findLastIndex((entry) => counts.goesOn(entry, at)) + 1
  if (over) return level
  const outermost = (depths[counts.first('plain')!] ?? 1) === 1
  if (level === 0 && outermost && partOf(text, heading)?.weak === false) return 0
  const name = headingName(text, heading)
  if (level === 0 && isPartName(name) && !named.has(name) && !isRightBelow(text, headings, at)) return 0
  const inner = open.at(-1)
  if (
    inner &&
    (holders.has(inner.style) || (headings[inner.at]!.ordinal && isRightBelow(text, headings, at)))
  )
    return open.length
  return Math.max(level, Math.min(open.length, 1))
}
