import type { Candidate } from './find-markers.ts'
import { counts, countsAlike, floorFor, goesOn, innermost, isAlike, type Level } from './open-levels.ts'

/** A marker with its place: how deep its point stands (from 1), whether it begins an enumeration, and the number it counts as. */
export type Nested = { marker: Candidate; depth: number; begins: boolean; value: number }

/** `owners[p]` is the depth of the point that the part `p` belongs to where it does not open with a point itself; 0 for none. */
export type Nesting = { points: Nested[]; owners: number[] }

/**
 * Tells how the points of one section nest. Points that open lines and points inside a line count apart: a line-initial `二是` goes on with the
 * line-initial `一是`, whatever was counted inside its line. O(n).
 */
export function nestMarkers(markers: readonly Candidate[], partCount: number): Nesting {
  const stack: Level[] = []
  const points: Nested[] = []
  const owners: number[] = []
  let next = 0
  let nextInitial = 0
  for (let part = 0; part < partCount; part += 1) {
    while (stack.length > 0 && !stack.at(-1)!.line) stack.pop()
    const opens = markers[next]?.part === part && markers[next]!.initial
    while (nextInitial < markers.length && (nextInitial < next || !markers[nextInitial]!.initial))
      nextInitial += 1
    const held = opens ? stack.length : heldBy(stack, markers[nextInitial])
    while (stack.length > held) stack.pop()
    owners.push(opens ? 0 : stack.length)
    for (; next < markers.length && markers[next]!.part === part; next += 1)
      points.push(place(stack, markers, next))
  }
  return { points, owners }
}

/** How many of the open enumerations the next marker that opens a line goes on with or lies in, so that the lines in between belong to their last points. */
const heldBy = (stack: readonly Level[], next: Candidate | undefined): number =>
  next ? innermost(stack, 0, next, goesOn) + 1 : 0

function place(stack: Level[], markers: readonly Candidate[], at: number): Nested {
  const marker = markers[at]!
  const { value } = marker.ordinal
  const floor = floorFor(stack, marker)
  const alike = innermost(stack, floor, marker, countsAlike)
  const exact = alike >= 0 ? alike : innermost(stack, floor, marker, counts)
  if (exact >= 0) return goOn(stack, preferOuter(stack, exact, floor, markers, at), marker)
  const same = innermost(stack, floor, marker, isAlike)
  if (value !== 1) {
    // No count begins in mid-line with its second number: this one goes on with a count that opened a line before.
    const goes = same >= 0 ? same : innermost(stack, 0, marker, countsAlike)
    return goes >= 0 ? goOn(stack, goes, marker) : begin(stack, stack.length, marker)
  }
  if (same < 0) return begin(stack, stack.length, marker)
  if (!nests(stack, same, floor, markers, at)) return begin(stack, same, marker)
  stack[same]!.repeats = true
  return begin(stack, stack.length, marker)
}

function goOn(stack: Level[], index: number, marker: Candidate): Nested {
  while (stack.length > index + 1) stack.pop()
  const level = stack[index]!
  level.last = marker.ordinal.value || level.last + 1
  level.part = marker.part
  level.weight = weightOf(marker)
  return { marker, depth: index + 1, begins: false, value: level.last }
}

function begin(stack: Level[], index: number, marker: Candidate): Nested {
  while (stack.length > index) stack.pop()
  const { style, value } = marker.ordinal
  const { initial: line, part } = marker
  stack.push({ style, last: value || 1, line, part, weight: weightOf(marker), repeats: false })
  return { marker, depth: index + 1, begins: true, value: value || 1 }
}

/** How weighty the mark is that a marker stands behind: a stop, a semicolon or colon, a comma or none. */
const weightOf = ({ stopped, firm }: Candidate): number => Number(stopped) + Number(firm)

/**
 * A `三是` that could follow two open counts belongs to the outer one when `一是` comes next and the outer points hold counts of their own, or when it stands behind a mark
 * as weighty as the outer ones do, and the inner ones behind a lesser: `一是…。二是…：一是…，二是…。三是…`.
 */
function preferOuter(
  stack: readonly Level[],
  exact: number,
  floor: number,
  markers: readonly Candidate[],
  at: number,
): number {
  const marker = markers[at]!
  const { style, value } = marker.ordinal
  const outer = stack.findIndex(
    (level, i) => i >= floor && i < exact && level.style === style && level.last + 1 === value,
  )
  const after = markers[at + 1]
  const opensInner =
    after?.part === markers[at]!.part && after.ordinal.style === style && after.ordinal.value === 1
  if (outer < 0) return exact
  const { last, weight } = stack[exact]!
  // The first behind a colon says nothing of the marks that its fellows stand behind.
  const apart = (last > 1 || weight === 0) && weight < Math.min(weightOf(marker), stack[outer]!.weight)
  return apart || (stack[outer]!.repeats && opensInner) ? outer : exact
}

/** Whether a count that begins anew stands inside the last point of the one that is open, and does not replace it. */
function nests(
  stack: readonly Level[],
  same: number,
  floor: number,
  markers: readonly Candidate[],
  at: number,
): boolean {
  const marker = markers[at]!
  const outer = stack[same]!
  if (!marker.initial && outer.line) return true
  const isSecond = stack.some(
    ({ style, line }, i) => i >= floor && i < same && style === outer.style && line === marker.initial,
  )
  if (isSecond) return false
  return outer.repeats || resumes(outer, markers, at)
}

/** Whether the open count goes on once the one that begins at `at` has run its course. */
function resumes(outer: Level, markers: readonly Candidate[], at: number): boolean {
  const { initial, part, ordinal } = markers[at]!
  let expected = 2
  for (let i = at + 1; i < markers.length; i += 1) {
    const marker = markers[i]!
    if (!initial && marker.part !== part) return false
    if (marker.initial !== initial || marker.ordinal.style !== ordinal.style) continue
    if (marker.ordinal.value === expected) expected += 1
    else return marker.ordinal.value === outer.last + 1
  }
  return false
}
