import type { Role, RoleReason } from '@shuzhi/document'
import { announcedRoles } from './announced-roles.ts'
import { headingName, type Named, nameOf, wholeName } from './heading-names.ts'
import type { HeadingPart, Part } from './part.ts'

/** What a section is about, and why. */
export type Placed = { role: Role; reason: RoleReason }

/**
 * The role of each heading's section: what its words name, what the text before its first sibling announces, else what its parent has; on the
 * first level, else what its place between the named sections says, or what the document's title (`titled`) does.
 */
export function headingRoles(
  text: string,
  parts: readonly Part[],
  depths: readonly number[],
  titled: Role | null,
): Placed[] {
  const headings = parts.filter((part) => part.type === 'heading')
  const names = headings.map((heading) => headingName(text, heading))
  const ownNames = headings.map(({ place }, i) => ownName(names[i]!, place, depths[i]!))
  const announced = announcedRoles(text, parts, depths, (i) => ownNames[i] !== null && !ownNames[i]!.weak)
  const top = headings.map((_, i) => i).filter((i) => depths[i] === 1)
  const topNames = top.map((i): Named | null => {
    const own = ownNames[i]!
    const role = announced[i]
    return role && (!own || own.weak) ? { role, weak: false, open: false, dated: false } : own
  })
  const topRoles = new Map(placeRoles(topNames, titled).map((placed, n) => [top[n]!, placed]))
  const open: Placed[] = []
  return headings.map((_, i) => {
    open.length = depths[i]! - 1
    const placed = topRoles.get(i) ?? innerRole(ownNames[i]?.role ?? announced[i] ?? null, open.at(-1))
    open.push(placed)
    return placed
  })
}

/** What a heading names by itself: on the first level by any of its words, below it by words that do nothing else. */
function ownName(name: string, place: HeadingPart['place'], depth: number): Named | null {
  if (depth === 1)
    return place === undefined ? nameOf(name) : { role: 'other', weak: false, open: false, dated: false }
  const role = wholeName(name)
  return role && { role, weak: false, open: false, dated: false }
}

function innerRole(named: Role | null, outer: Placed | undefined): Placed {
  if (named) return { role: named, reason: 'named' }
  if (!outer || outer.role === 'other') return { role: 'other', reason: 'none' }
  return { role: outer.role, reason: 'inherited' }
}

/** The roles of the sections of the first level from what each names: before the first problem or plan lies what was done, behind a plan, and all problems, more plans. */
function placeRoles(given: readonly (Named | null)[], titled: Role | null): Placed[] {
  const names = weakenOpen(given)
  const turn = names.findIndex(
    (name) =>
      name && !name.weak && (name.role === 'problems' || name.role === 'causes' || name.role === 'plans'),
  )
  const lastProblem = names.findLastIndex((name) => name?.role === 'problems' || name?.role === 'causes')
  let ahead = false
  let looksBack = false
  return names.map((name, i) => {
    const behind = (ahead && i > lastProblem) || (looksBack && name?.dated === true)
    const placed: Placed =
      name && !name.weak
        ? { role: name.role, reason: 'named' }
        : behind
          ? { role: 'plans', reason: 'placed' }
          : roleBefore(name, i < turn, titled)
    ahead ||= placed.role === 'plans'
    looksBack ||= placed.role === 'achievements' && name?.weak === false
    return placed
  })
}

/** Takes the words that look both ways for weak ones where they stand before the problems and nothing before them looks back. */
function weakenOpen(names: readonly (Named | null)[]): (Named | null)[] {
  const problem = names.findIndex((name) => name?.role === 'problems')
  const back = names.findIndex((name) => name?.role === 'achievements' && !name.weak)
  return names.map((name, i) =>
    name?.open && i < problem && (back < 0 || back > i) ? { ...name, weak: true } : name,
  )
}

/** What a section is about that stands behind no plan: what was done where problems or plans come, save in a document that does not report. */
function roleBefore(name: Named | null, beforeTurn: boolean, titled: Role | null): Placed {
  if (titled === null || titled === 'achievements') {
    if (beforeTurn) return { role: 'achievements', reason: 'placed' }
    if (name) return { role: name.role, reason: 'named' }
  }
  return titled === null || titled === 'other'
    ? { role: 'other', reason: 'none' }
    : { role: titled, reason: 'inherited' }
}
