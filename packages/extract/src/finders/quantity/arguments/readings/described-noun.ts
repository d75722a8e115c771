import { isExtent } from '../../../../lexicon/amounts/units.ts'
import { actUnits, predicatingUnits } from '../../../../lexicon/governing/units.ts'
import { hostVerbs, isMeasureVerb, leadingVerbs, stativeVerbs } from '../../../../lexicon/governing/verbs.ts'
import type { Governor } from '../governor.ts'
import { headAfter } from '../head-after.ts'
import type { Item } from '../item.ts'
import { type Arguments, actionOf, compact, type Member, objectOf } from '../member.ts'
import type { Stretch } from '../stretch.ts'

/** `解决6件上访案件`: behind a verb that touches a count of things, another verb before a noun describes what is counted. */
export function readDescribed(
  { items, at, quantity: { unit } }: Member,
  { verb, phrase }: Governor,
): Arguments | null {
  if (!verb || phrase.from !== at) return null
  if (actUnits.has(unit) || isExtent(unit) || predicatingUnits.has(unit)) return null
  const head = describedAt(items, at + 1)
  return head && compact(actionOf(items, verb, null), objectOf(items, head))
}

function describedAt(items: readonly Item[], at: number): Stretch | null {
  const [first, noun] = [items[at], items[at + 1]]
  if (first?.tag !== 'v' || first.word.length < 2 || noun?.tag !== 'n' || noun.start !== first.end)
    return null
  if (hostVerbs.has(first.word) || leadingVerbs.has(first.word)) return null
  if (stativeVerbs.has(first.word) || isMeasureVerb(first.word)) return null
  const head = headAfter(items, at + 1)
  return head && { from: at, to: head.to }
}
