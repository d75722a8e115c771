import { saysSomething } from '../lexicon/sentence-openers.ts'
import { type HeadingPart, isPlain } from '../lines/part.ts'
import { isRightBelow } from './heading-counts.ts'

/**
 * The places of the unnumbered headings that group the numbers of one count (`夏收` above 一、, `秋播` above 三、): two or more that stand right above its first number or
 * one that it goes on with, and hold two numbers each but for the last. A line over each number belongs to the text above it. O(n).
 */
export function groupsOf(text: string, headings: readonly HeadingPart[]): ReadonlySet<number> {
  const counts = new Map<string, { value: number; groups: Group[] }>()
  const found: Group[][] = []
  for (let at = 0; at < headings.length; at += 1) {
    const { ordinal } = headings[at]!
    if (!ordinal) continue
    const { style, value } = ordinal
    const before = counts.get(style)
    const count = before?.value === value - 1 ? before : { value, groups: [] }
    if (count !== before) counts.set(style, count)
    count.value = value
    const { groups } = count
    if (isGroup(text, headings[at - 1]) && isRightBelow(text, headings, at)) {
      if (groups.length === 0) found.push(groups)
      groups.push({ at: at - 1, numbers: 0 })
    }
    if (groups.length > 0) groups.at(-1)!.numbers += 1
  }
  return new Set(found.filter(areGroups).flatMap((groups) => groups.map(({ at }) => at)))
}

/** The place of a heading, and how many numbers stand below it. */
type Group = { at: number; numbers: number }

const areGroups = (groups: readonly Group[]): boolean =>
  groups.length > 1 && groups.slice(0, -1).every(({ numbers }) => numbers > 1)

/** Whether a heading is a name, and neither a motto in two halves nor text without a mark. */
function isGroup(text: string, heading: HeadingPart | undefined): boolean {
  if (!heading || !isPlain(heading)) return false
  const name = text.slice(...heading.span)
  return !/\s/.test(name) && !saysSomething.test(name)
}
