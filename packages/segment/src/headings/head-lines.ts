import type { HeadingPart, Part } from '../lines/part.ts'
import { HeadingCounts, styleOf } from './heading-counts.ts'
import { groupsOf } from './heading-groups.ts'
import { headingName, nameOf } from './heading-names.ts'

/**
 * Takes a line between the title and the first numbered heading for text where it heads nothing: it names no part of a report, and no other unnumbered
 * heading stands beside it, so that it could only hold all of the document. It is what a page says of itself there, a motto or a name. O(n log n).
 */
export function dropHeadLine(text: string, parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(({ type }) => type === 'heading')
  const [line, next] = [parts[at], parts[at + 1]]
  if (line?.type !== 'heading' || line.ordinal || line.place || line.hint) return parts
  if (!parts.slice(0, at).some(({ type }) => type === 'title') || !standsInHead(parts.slice(0, at)))
    return parts
  const heads = next?.type === 'heading' && !nameOf(headingName(text, line)) && !hasFellow(text, parts, at)
  if (!heads && next?.type !== 'salutation') return parts
  return parts.with(at, { type: 'text', span: line.span, opensLine: true })
}

const standsInHead = (parts: readonly Part[]): boolean =>
  parts.every(({ type }) => type !== 'salutation' && type !== 'label' && type !== 'heading')

/** Whether an unnumbered heading behind the first parts the numbered ones: they end before it, begin anew below it, or are grouped by it as by the first. */
function hasFellow(text: string, parts: readonly Part[], at: number): boolean {
  const headings = parts.slice(at).filter((part) => part.type === 'heading')
  const first = headings[1]
  if (!first?.ordinal || isGroupAmongOthers(text, headings)) return true
  const counts = new HeadingCounts(headings)
  return headings.some((heading, i) => {
    if (i === 0 || heading.ordinal || heading.place) return false
    const later = counts.next(styleOf(first), i)
    return later === undefined || headings[later]!.ordinal!.value === 1
  })
}

/** Whether the first of the headings groups numbers as others do that are named alike, in as many characters (春夏, 秋冬): a motto is not. */
function isGroupAmongOthers(text: string, headings: readonly HeadingPart[]): boolean {
  const groups = [...groupsOf(text, headings)]
  const lengthOf = (at: number) => headingName(text, headings[at]!).length
  return groups.includes(0) && groups.some((at) => at > 0 && lengthOf(at) === lengthOf(0))
}
