import { isRightBelow } from './heading-counts.ts'
import { headingName } from './heading-names.ts'
import { type Place, partOf } from './heading-place.ts'
import { isPartName } from './part-names.ts'

/** The level of an open count that begins anew, or is grouped, right below an unnumbered heading, which so stands beside it; -1 for none. */
function countBelow({ at, open, headings, groups }: Place): number {
  const next = headings[at + 1]?.ordinal
  if (!next || (next.value > 1 && !groups.has(at))) return -1
  return open.findIndex(({ style, value }) => style === next.style && (next.value > 1 || value > 1))
}

/** Whether a heading names the part that the number above it does too, and so belongs inside of it: `二、今年安排` and below it `总体思路`. Of another part it is the next: `二、新建泵站两座`, `存在的问题`. */
function goesInto({ text, heading, open, headings }: Place): boolean {
  const holder = headings[open.at(-1)?.at ?? -1]
  if (!holder?.ordinal) return false
  const part = partOf(text, holder)
  return part?.weak === false && part.role === partOf(text, heading)?.role
}

/**
 * An unnumbered heading stands inside the numbered ones that count on behind it, and in one right above it or of a kind that held such before; one that
 * names a part of a report (`2022年工作计划`) in none, save where each section has one so named.
 */
export function levelOfUnnumbered(unnumbered: Place): number {
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
  const inner = open.at(-1)
  const below = isRightBelow(text, headings, at)
  if (below && goesInto(unnumbered)) return open.length
  const outermost = (depths[counts.first('plain')!] ?? 1) === 1
  if (level === 0 && outermost && partOf(text, heading)?.weak === false) return 0
  const name = headingName(text, heading)
  if (level === 0 && isPartName(name) && !named.has(name) && !below) return 0
  if (inner && (holders.has(inner.style) || (below && headings[inner.at]!.ordinal))) return open.length
  return Math.max(level, Math.min(open.length, 1))
}
