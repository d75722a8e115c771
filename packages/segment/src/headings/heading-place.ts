import type { HeadingPart } from '../lines/part.ts'
import type { HeadingCounts, Open } from './heading-counts.ts'
import { headingName, type Named, nameOf } from './heading-names.ts'

/** Where a heading stands among the others, in the course of finding their levels. One goes from heading to heading. */
export type Place = {
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

/** The part of a report that a heading names, if any. */
export function partOf(text: string, heading: HeadingPart): Named | null {
  const name = nameOf(headingName(text, heading))
  return name?.role === 'other' ? null : name
}
