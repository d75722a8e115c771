import { actUnits, durationUnits } from '../../lexicon/governing.ts'
import { closingAct, findGovernor, findOrganizer, type Governor, innerAct } from './governor.ts'
import type { Member } from './member.ts'

/** What governs a member's number: a verb, an organizing one before it where the unit counts acts, else the act that a noun phrase says. */
export function governorOf({ items, from, at, quantity: { unit }, share, carried }: Member): Governor {
  const to = share && items[at - 1]?.word === '的' ? at - 1 : at
  const governor = findGovernor(items, from, to)
  if (governor.verb) return (actUnits.has(unit) && findOrganizer(items, from, governor.verb, to)) || governor
  if (carried.action) return governor
  const closing = durationUnits.test(unit) ? null : closingAct(items, governor.phrase)
  return closing ?? innerAct(items, governor.phrase) ?? governor
}
