import type { HeadingPart } from '../lines/part.ts'
import { HeadingCounts, isRightBelow, type Open, styleOf } from './heading-counts.ts'
import { groupsOf } from './heading-groups.ts'
import { headingName } from './heading-names.ts'
import type { Place } from './heading-place.ts'
import { levelOfNumbered, swappedLevel } from './numbered-levels.ts'
import { markStacked } from './stacked-headings.ts'
import { levelOfUnnumbered } from './unnumbered-levels.ts'

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
  const place: Place = {
    text,
    heading: headings[0]!,
    at: 0,
    open,
    headings,
    counts,
    groups,
    depths,
    holders,
    named,
  }
  for (let at = 0; at < headings.length; at += 1) {
    const heading = headings[at]!
    place.at = at
    place.heading = heading
    const level = levelOf(place)
    while (open.length > level) open.pop()
    const holder = open.at(-1)
    if (styleOf(heading) === 'plain' && holder && headings[holder.at]!.ordinal) holders.add(holder.style)
    if (!heading.ordinal) named.add(headingName(text, heading))
    open.push({ style: styleOf(heading), rank: heading.rank, value: heading.ordinal?.value ?? 0, at })
    depths.push(open.length)
  }
  return depths
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
