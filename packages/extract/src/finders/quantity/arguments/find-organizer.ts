import { locating } from '../../../lexicon/governing/marks.ts'
import { hostVerbs, organizingVerbs } from '../../../lexicon/governing/verbs.ts'
import { nounJoints } from '../../../lexicon/words/clause-words.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import type { Stretch } from './stretch.ts'
import { wholeVerb } from './whole-verb.ts'
import { isNominal } from './word-classes.ts'

/** `组织干警旁听庭审6次`: where people are organized to an act, the organizing is the action and the act what is counted. */
export function findOrganizer(
  items: readonly Item[],
  from: number,
  verb: Stretch,
  to: number,
): Governor | null {
  if (hostVerbs.has(items[verb.to - 1]!.word)) return null
  let at = verb.from - 1
  while (
    at >= from &&
    (isNominal(items[at]!) || locating.has(items[at]!.word) || nounJoints.has(items[at]!.word))
  )
    at -= 1
  if (at < from || at === verb.from - 1 || !organizingVerbs.has(items[at]!.word)) return null
  return { verb: wholeVerb(items, at, from), phrase: { from: verb.from, to } }
}
