import { locating } from '../../../lexicon/governing/marks.ts'
import { actUnits, peopleUnits } from '../../../lexicon/governing/units.ts'
import { hostVerbs, organizingVerbs, sendingVerbs } from '../../../lexicon/governing/verbs.ts'
import { nounJoints } from '../../../lexicon/words/clause-words.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import { arePeople } from './pivot.ts'
import type { Stretch } from './stretch.ts'
import { wholeVerb } from './whole-verb.ts'
import { isNominal } from './word-classes.ts'

/**
 * Where people are organized or sent to an act, that is the action; what is counted is the act (`组织干警旁听庭审6次`) or, by a unit of people, those
 * (`抽调民警支援外地34人次`), unless the act was done to people (`抽调民警救助群众34人次`).
 */
export function findOrganizer(
  items: readonly Item[],
  { from, to }: Stretch,
  verb: Stretch,
  unit: string,
): Governor | null {
  if (hostVerbs.has(items[verb.to - 1]!.word)) return null
  let at = verb.from - 1
  while (
    at >= from &&
    (isNominal(items[at]!) || locating.has(items[at]!.word) || nounJoints.has(items[at]!.word))
  )
    at -= 1
  if (at < from || at === verb.from - 1) return null
  const { word } = items[at]!
  const organizes = organizingVerbs.has(word)
  const counts = peopleUnits.has(unit) && arePeople(items[verb.from - 1]!) && !arePeople(items[to - 1]!)
  if (counts && (organizes || sendingVerbs.has(word)))
    return { verb: wholeVerb(items, at, from), phrase: { from: at + 1, to: verb.from } }
  return organizes && actUnits.has(unit)
    ? { verb: wholeVerb(items, at, from), phrase: { from: verb.from, to } }
    : null
}
