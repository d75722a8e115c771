import { partEndings, routeJoints, routeMeasures, routeWords } from '../../lexicon/places/parts/roads.ts'
import type { Unit } from '../units/unit.ts'
import { joinMembers, type Member, openedMember } from './place-members.ts'

/**
 * Joins the two places that a road leads between, the last unit being what says so (魏家至花崖 + 段). Each is a place with its class word, or
 * a name that no word of the dictionary is: 县城至村口段 names none.
 */
export function joinRoute(units: Unit[], { word, start }: Unit): void {
  if (!routeWords.has(word) && !routeMeasures.has(word)) return
  const number = units.at(-1)
  const isMeasured = routeMeasures.has(word) && number?.kind === 'number' && number.end === start
  if (routeMeasures.has(word) && !isMeasured) return
  const to = isMeasured
    ? endBefore(units, units.length - 1, number.start)
    : endBefore(units, units.length, start)
  const dash = to && units[to.from - 1]
  if (!to || !dash || !routeJoints.has(dash.word) || dash.end !== units[to.from]!.start) return
  const first = units[to.from - 2]
  const isDouble = dash.word === '—' && first?.word === '—' && first.end === dash.start
  const from = endBefore(units, to.from - (isDouble ? 2 : 1), isDouble ? first.start : dash.start)
  if (from) joinMembers(units, [to, from])
}

/** The end of a route whose last unit stands before the one at `at` and ends at `stop`. */
function endBefore(units: readonly Unit[], at: number, stop: number): Member | undefined {
  const last = units[at - 1]
  if (last?.end !== stop || routeWords.has(last.word) || partEndings.has(last.word.at(-1)!)) return undefined
  if (last.kind === 'place' || last.traits.isShort)
    return { from: at - 1, to: at, isPlace: last.kind === 'place' }
  const size = openedMember(units, at, stop)
  return size > 1 ? { from: at - size, to: at, isPlace: false } : undefined
}
