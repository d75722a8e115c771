import { type HeadingPart, isPlain } from '../lines/part.ts'
import { isRightBelow } from './heading-counts.ts'
import { headingName } from './heading-names.ts'
import { isPartName } from './part-names.ts'

/**
 * Marks the unnumbered headings that name a part of a report (`主要工作回顾`) as holding the unnumbered ones behind them, in a text where one of these
 * stands right below such a part.
 */
export function markStacked(text: string, headings: readonly HeadingPart[]): readonly HeadingPart[] {
  const parts = new Set(
    headings.filter((heading) => isPlain(heading) && isPartName(headingName(text, heading))),
  )
  const stacked = headings.some((heading, i) => {
    const next = headings[i + 1]
    return (
      next !== undefined &&
      parts.has(heading) &&
      isPlain(next) &&
      !parts.has(next) &&
      isRightBelow(text, headings, i + 1)
    )
  })
  return stacked
    ? headings.map((heading) => (parts.has(heading) ? { ...heading, over: true } : heading))
    : headings
}
