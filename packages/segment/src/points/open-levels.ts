import { type Candidate, countingStyles } from './find-markers.ts'

/** An open enumeration. `line`: its points open physical lines; `part`: where its last point stands, and behind how weighty a mark; `repeats`: a point of it holds the same style. */
export type Level = {
  style: string
  last: number
  line: boolean
  part: number
  weight: number
  repeats: boolean
}

/** Whether a marker has a later number of an enumeration, or is the one after the last. */
export const goesOn = (level: Level, marker: Candidate): boolean =>
  agrees(level, marker) && (marker.ordinal.value > level.last || marker.ordinal.value === 0)

const agrees = ({ style }: Level, { ordinal }: Candidate): boolean =>
  style === ordinal.style ||
  (countingStyles.has(style) && countingStyles.has(ordinal.style) && ordinal.value !== 1)

/** The innermost enumeration from `floor` on that a marker passes a test with; -1 where there is none. */
export function innermost(
  stack: readonly Level[],
  floor: number,
  marker: Candidate,
  test: (level: Level, marker: Candidate) => boolean,
): number {
  for (let i = stack.length - 1; i >= floor; i -= 1) if (test(stack[i]!, marker)) return i
  return -1
}

/** Whether a marker has the next number of an enumeration, or is the one after the last. */
export const counts = (level: Level, marker: Candidate): boolean =>
  agrees(level, marker) && (marker.ordinal.value === 0 || level.last + 1 === marker.ordinal.value)

/** Whether a marker is of the very style of an enumeration. */
export const isAlike = ({ style }: Level, { ordinal }: Candidate): boolean => style === ordinal.style

/** Whether a marker has the next number of an enumeration in its very style. */
export const countsAlike = (level: Level, marker: Candidate): boolean =>
  isAlike(level, marker) && counts(level, marker)

/** The outermost enumeration that a marker can belong to. */
export function floorFor(stack: readonly Level[], marker: Candidate): number {
  const floor = stack.findIndex((level) => inScope(level, marker))
  return floor < 0 ? stack.length : floor
}

const inScope = (level: Level, marker: Candidate): boolean =>
  marker.initial ? level.line : !level.line || level.part === marker.part
