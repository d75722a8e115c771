import type { Role } from '@shuzhi/document'
import type { Named } from '../headings/heading-names.ts'
import type { Placed } from './heading-roles.ts'
import { isAllAhead, isAllBack, looksAhead, type Tense, tenseOf, toldRole } from './section-tense.ts'

/** What a section of the first level names, by its heading or (`told`) by how its text opens, and whether it names plans beside that; `words` are read for their `tense` when that
 * is asked for first, and tell nothing where they are null. */
export type Given = {
  name: Named | null
  told: boolean
  plansToo: boolean
  words: string | null
  tense: Tense | null
}

function tenseIn(given: Given): Tense {
  given.tense ??= given.words === null ? untold : tenseOf(given.words)
  return given.tense
}

const untold: Tense = { done: 0, ahead: 0, flaws: 0 }

/**
 * The roles of the sections of the first level from what each names: before the first problem or plan lies what was done, behind a heading that names plans, and
 * all problems, more plans, save what is called a summary and looks back. Behind the problems stands what is to be done about them, where the text speaks so; else what
 * the document is about (`fallback`), or (`told`) what the text of each tells, and of all together where one does not. What a text tells carries no further than its own section, save
 * where the heading names the work of a year.
 */
export function placeRoles(given: readonly Given[], fallback: Placed | 'told' | null): Placed[] {
  const names = weakenOpen(given.map(({ name }) => name))
  const turn = names.findIndex(
    (name) =>
      name && !name.weak && (name.role === 'problems' || name.role === 'causes' || name.role === 'plans'),
  )
  const lastProblem = names.findLastIndex((name) => name?.role === 'problems' || name?.role === 'causes')
  const shared = fallback === 'told' ? toldByAll(given) : fallback
  let ahead = false
  let back = false
  return names.map((name, i) => {
    const { words, told, plansToo } = given[i]!
    const placed = placeOf(name, given[i]!, {
      told,
      plansToo,
      behind: (ahead && i > lastProblem) || (back && name?.dated === true),
      answers: lastProblem >= 0 && i > lastProblem,
      beforeTurn: i < turn,
      later: i > 0,
      asked: fallback === 'told',
      // Of a text that tells nothing by its time its fellows tell nothing either.
      fallback: fallback === 'told' && words === null ? null : shared,
    })
    ahead ||= placed.role === 'plans' && (placed.reason !== 'told' || isYearly(name))
    back ||= placed.role === 'achievements' && name?.weak === false
    return placed
  })
}

type Place = {
  told: boolean
  plansToo: boolean
  behind: boolean
  answers: boolean
  beforeTurn: boolean
  later: boolean
  /** Whether the text is asked, as the document's kind says nothing. */
  asked: boolean
  fallback: Placed | null
}

function placeOf(name: Named | null, given: Given, place: Place): Placed {
  // Behind the problems one that names plans beside something else is on these: `廉洁自律情况及下步打算`.
  if (place.answers && place.plansToo) return { role: 'plans', reason: 'named' }
  const plain = place.asked ? toldPlainly(name, tenseIn(given)) : null
  if (plain) return plain
  if (name && !name.weak) return { role: name.role, reason: place.told ? 'told' : 'named' }
  if (place.behind && !(name?.role === 'achievements' && isAllBack(tenseIn(given))))
    return { role: 'plans', reason: 'placed' }
  if (tellsPlans(name, given, place)) return { role: 'plans', reason: 'told' }
  return roleBefore(name, given, place)
}

/**
 * What the text of a section plainly tells in a document of no known kind, whatever stands around it: plans, or, where the name may be of tasks that were done, what was done. A
 * name of problems, causes or plans alone stands.
 */
function toldPlainly(name: Named | null, tense: Tense): Placed | null {
  const mayBePlans = !name || name.weak || name.role === 'achievements'
  if (mayBePlans && isAllAhead(tense)) return { role: 'plans', reason: 'told' }
  return name?.open && tense.done > 1 && isAllBack(tense) ? { role: 'achievements', reason: 'told' } : null
}

/** Whether a section tells what is to be done: one that answers problems, that names the work of a year, or a later one of a report that tells hardly anything else. */
function tellsPlans(name: Named | null, given: Given, { answers, beforeTurn, later, fallback }: Place) {
  if (answers || (later && isYearly(name))) return looksAhead(tenseIn(given))
  return fallback?.role === 'achievements' && later && !beforeTurn && isAllAhead(tenseIn(given))
}

/** Whether a heading names the work of a year, done or to be done: `2024年主要工作`. */
const isYearly = (name: Named | null): boolean => name?.weak === true && name.dated

function toldBy(tense: Tense): Placed | null {
  const role = toldRole(tense)
  return role && { role, reason: 'told' }
}

/** What the sections that name nothing tell together. */
function toldByAll(given: readonly Given[]): Placed | null {
  const all = { ...untold }
  for (const one of given) {
    if (one.words === null || one.name?.weak === false) continue
    const { done, ahead, flaws } = tenseIn(one)
    all.done += done
    all.ahead += ahead
    all.flaws += flaws
  }
  return toldBy(all)
}

/**
 * Takes the words that look both ways for weak ones where they stand before the problems and nothing before them looks back, or between what was done and what came of it
 * (`目标完成情况`, `主要措施`, `取得的成效`).
 */
function weakenOpen(names: readonly (Named | null)[]): (Named | null)[] {
  const problem = names.findIndex((name) => name?.role === 'problems')
  const back = names.findIndex(looksBack)
  const turn = names.findIndex((name) => name && !name.weak && !name.open && turns.has(name.role))
  const lastBack = names.slice(0, turn < 0 ? names.length : turn).findLastIndex(looksBack)
  return names.map((name, i) =>
    name?.open && ((i < problem && (back < 0 || back > i)) || i < lastBack) ? { ...name, weak: true } : name,
  )
}

const looksBack = (name: Named | null): boolean => name?.role === 'achievements' && !name.weak

const turns: ReadonlySet<Role> = new Set(['problems', 'causes', 'plans'])

/** What a section is about that stands behind no plan: what was done where problems or plans come, save in a document that does not report. */
function roleBefore(name: Named | null, given: Given, { beforeTurn, asked, fallback }: Place): Placed {
  const reports = asked || !fallback || fallback.role === 'achievements'
  if (beforeTurn && reports) return { role: 'achievements', reason: 'placed' }
  const told = asked ? toldBy(tenseIn(given)) : null
  if (told) return told
  if (name && reports) return { role: name.role, reason: 'named' }
  return !fallback || fallback.role === 'other' ? { role: 'other', reason: 'none' } : fallback
}
