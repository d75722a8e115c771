import { type HeadingPart, isPlain } from '../lines/part.ts'
import { saysSomething } from './empty-headings.ts'
import { isRightBelow } from './heading-counts.ts'

/**
 * The places of the unnumbered headings that group the numbers of one count (`夏收` above 一、, `秋播` above 三、): two or more that stand right above its first number or
 * one that it goes on with. O(n).
 */
export function groupsOf(text: string, headings: readonly HeadingPart[]): ReadonlySet<number> {
  const counts = new Map<string, { value: number; groups: number[] }>()
  const found: number[][] = []
  for (const [at, { ordinal }] of headings.entries()) {
    if (!ordinal) continue
    const { style, value } = ordinal
    const before = counts.get(style)
    const groups = before?.value === value - 1 ? before.groups : []
    if (groups !== before?.groups) found.push(groups)
    if (isGroup(text, headings[at - 1]) && isRightBelow(text, headings, at)) groups.push(at - 1)
    counts.set(style, { value, groups })
  }
  return new Set(found.filter(({ length }) => length > 1).flat())
}

/** Whether a heading is a name in one word, and neither a motto of clauses nor text without a mark. */
function isGroup(text: string, heading: HeadingPart | undefined): boolean {
  if (!heading || !isPlain(heading)) return false
  const name = text.slice(...heading.span)
  return !/[\s，、]/.test(name) && !saysSomething.test(name)
}
