import { isExtent } from '../../../../lexicon/amounts/units.ts'
import { handedNouns, namesAmount, rateNouns } from '../../../../lexicon/governing/amounts.ts'
import { hopingVerbs } from '../../../../lexicon/governing/verbs.ts'
import type { Governor } from '../governor.ts'
import { headBefore } from '../head-before.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { wordOf } from '../stretch.ts'

/** `力争产值40亿元`, `确保参保率98%`: what is hoped for is that an amount will have the figure; nothing is done to it. */
export function readHoped(
  { items, at, share, quantity: { unit } }: Member,
  { verb, phrase }: Governor,
): Arguments | null {
  if (!verb || phrase.from === at || !hopingVerbs.has(wordOf(items, verb))) return null
  if (!share && !isExtent(unit)) return null
  const amount = items[at - 1]!.word
  if (handedNouns.has(amount)) return null
  return namesAmount(amount) || rateNouns.test(amount)
    ? compact(undefined, objectOf(items, headBefore(items, phrase)))
    : null
}
