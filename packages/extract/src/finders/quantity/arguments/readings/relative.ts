import { isMoney } from '../../../../lexicon/amounts/units.ts'
import { actUnits } from '../../../../lexicon/governing/units.ts'
import { stativeVerbs } from '../../../../lexicon/governing/verbs.ts'
import { nounJoints } from '../../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import { headAfter, opensNoun } from '../head-after.ts'
import type { Item } from '../item.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { stated } from '../stretch.ts'
import { isVerbal } from '../word-classes.ts'

/**
 * `引进投资120亿元的化工项目`, `建成占地150亩的公园`: before a number that 的 and a noun follow, the word that touches the number is the verb of
 * the clause in 的, whatever governs the noun. Money is not what the noun counts.
 */
export function readRelative({ items, from, at, share, quantity: { unit } }: Member): Arguments | null {
  const [before, verb] = [entryBefore(items, at - 1), entryBefore(items, at)]
  if (share || at - 1 < from || actUnits.has(unit)) return null
  if (!isVerbal(verb) || stativeVerbs.has(verb!.word) || !opensClause(before, at - 1 === from)) return null
  if (items[at + 1]?.word !== '的' || items[at + 2]?.quantity !== undefined || !opensNoun(items, at + 2))
    return null
  return compact(
    stated(items, { from: at - 1, to: at }),
    isMoney(unit) ? undefined : objectOf(items, headAfter(items, at + 2)),
  )
}

/** Whether the clause in 的 begins behind a word: a verb, who does it, or a joint at which a member opens. */
const opensClause = (before: Item | undefined, opens: boolean): boolean =>
  before !== undefined && (isVerbal(before) || before.named || (opens && nounJoints.has(before.word)))
