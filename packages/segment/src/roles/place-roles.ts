import type { Role } from '@shuzhi/document'
import type { Named } from '../headings/heading-names.ts'
import type { Placed } from './heading-roles.ts'

/** What a section of the first level names, by its heading or (`told`) by how its text opens; `looksAhead` and `looksBack` read its text. */
export type Given = {
  name: Named | null
  told: boolean
  looksAhead: () => boolean
  looksBack: () => boolean
}

/**
 * The roles of the sections of the first level from what each names: before the first problem or plan lies what was done, behind a heading that names plans, and
 * all problems, more plans, save what is called a summary and looks back. Behind the problems stands what is to be done about them, where the text speaks so; else what
 * the document is about (`fallback`). What a text tells carries no further than its own section.
 */
export function placeRoles(given: readonly Given[], fallback: Placed | null): Placed[] {
  const names = weakenOpen(given.map(({ name }) => name))
  const turn = names.findIndex(
    (name) =>
      name && !name.weak && (name.role === 'problems' || name.role === 'causes' || name.role === 'plans'),
  )
  const lastProblem = names.findLastIndex((name) => name?.role === 'problems' || name?.role === 'causes')
  let ahead = false
  let looksBack = false
  return names.map((name, i) => {
    const behind = (ahead && i > lastProblem) || (looksBack && name?.dated === true)
    const placed = placeOf(name, given[i]!, {
      behind,
      answers: lastProblem >= 0 && i > lastProblem,
      beforeTurn: i < turn,
      fallback,
    })
    ahead ||= placed.role === 'plans' && placed.reason !== 'told'
    looksBack ||= placed.role === 'achievements' && name?.weak === false
    return placed
  })
}

type Place = { behind: boolean; answers: boolean; beforeTurn: boolean; fallback: Placed | null }

function placeOf(name: Named | null, { told, looksAhead, looksBack }: Given, place: Place): Placed {
  if (name && !name.weak) return { role: name.role, reason: told ? 'told' : 'named' }
  if (place.behind && !(name?.role === 'achievements' && looksBack()))
    return { role: 'plans', reason: 'placed' }
  if (place.answers && looksAhead()) return { role: 'plans', reason: 'told' }
  return roleBefore(name, place.beforeTurn, place.fallback)
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
function roleBefore(name: Named | null, beforeTurn: boolean, fallback: Placed | null): Placed {
  const role: Role = fallback?.role ?? 'achievements'
  if (role === 'achievements') {
    if (beforeTurn) return { role, reason: 'placed' }
    if (name) return { role: name.role, reason: 'named' }
  }
  return !fallback || role === 'other' ? { role: 'other', reason: 'none' } : fallback
}
