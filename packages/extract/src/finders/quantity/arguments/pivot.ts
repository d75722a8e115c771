import { actorEnding, peopleWord, toldByActs } from '../../../lexicon/governing/nouns.ts'
import { actUnits, peopleUnits } from '../../../lexicon/governing/units.ts'
import {
  carryingVerbs,
  causativeVerbs,
  organizingVerbs,
  sendingVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { isPersonNoun } from '../../../lexicon/persons/person-context.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import { takesThing } from './predicates.ts'
import type { Stretch } from './stretch.ts'
import { skipAspects } from './whole-verb.ts'
import { isNominal, isVerbal } from './word-classes.ts'

/** Whether people are named, who can be sent or called to an act. */
export const arePeople = ({ tag, word }: Item): boolean =>
  tag === 'n' && (isPersonNoun(word) || peopleWord.test(word))

/**
 * What is counted where people are sent or called to an act, who stand between its verb and the one before (兼语): 选派馆员外出培训18人次 counts the people,
 * 组织支部书记集中学习12次 the act.
 */
export function sentPart(items: readonly Item[], verb: string, head: Stretch, unit: string): Stretch {
  const sends = sendingVerbs.has(verb)
  if ((!sends && !organizingVerbs.has(verb)) || entryBefore(items, head.from)?.tag === 'p') return head
  const act = actOfPeople(items, head)
  if (act < 0) return head
  // 特邀专家培训员工40名: those whom the act is done to are people, too.
  const reachesPeople = act < head.to - 1 && arePeople(items[head.to - 1]!)
  if (peopleUnits.has(unit) && !reachesPeople && (sends || items[act]!.tag === 'v'))
    return { from: head.from, to: act }
  if (!actUnits.has(unit) || (sends && reachesPeople)) return head
  // 派骨干进行辅导12次: 进行 gives way to the act.
  return { from: carryingVerbs.has(items[act]!.word) && act + 1 < head.to ? act + 1 : act, to: head.to }
}

/** Where the act begins of the last people that one stands behind in a stretch, or -1. */
function actOfPeople(items: readonly Item[], { from, to }: Stretch): number {
  for (let at = to - 1; at > from; at -= 1) if (isVerbal(items[at]!) && arePeople(items[at - 1]!)) return at
  return -1
}

/** 整改 in 督促商户整改隐患67处: what somebody was made to do, though dictionaries have a noun, with what it is done to behind. */
export function causedAct(items: readonly Item[], verb: number, to: number): Governor | null {
  if (!causativeVerbs.has(items[verb]!.word)) return null
  for (let act = verb + 2; act < to - 1 && isNominal(items[act]!); act += 1) {
    if (items[act]!.tag !== 'vn' || !acts(items[act - 1]!)) continue
    if (!takesThing(items, act) || toldByActs.test(items[to - 1]!.word)) return null
    return { verb: { from: act, to: act + 1 }, phrase: { from: skipAspects(items, act + 1, to), to } }
  }
  return null
}

const acts = (item: Item): boolean => arePeople(item) || actorEnding.test(item.word)
