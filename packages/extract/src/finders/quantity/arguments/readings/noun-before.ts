import { framing } from '../../../../lexicon/governing/marks.ts'
import { peopleWord } from '../../../../lexicon/governing/nouns.ts'
import { actUnits } from '../../../../lexicon/governing/units.ts'
import { organizingVerbs } from '../../../../lexicon/governing/verbs.ts'
import type { Item } from '../clause.ts'
import type { Governor } from '../governor.ts'
import { headBefore } from '../head-before.ts'
import { type Arguments, actionOf, compact, type Member, objectOf } from '../member.ts'
import { inherit, type Stretch, wordOf } from '../stretch.ts'

/** `召开党建专题会议6次`: what is counted stands between verb and number; where the verb touches the number, before the verb. */
export function readNounBefore(member: Member, { verb, phrase }: Governor): Arguments {
  const { items, first, from, at, share, quantity, carried } = member
  if (!verb) {
    const action = isFramed(items, from, at) ? undefined : inherit(share ? carried.change : carried.action)
    return compact(action, objectOf(items, headBefore(items, phrase)))
  }
  const action = actionOf(items, verb, items[first]?.word === '其中' ? carried.action : null)
  // 60岁以上的党员有92人: the noun behind one figure is the subject of the next.
  if (phrase.from === at && verb.from === from && first > 0 && items[first - 1]!.quantity === undefined)
    return compact(action, inherit(carried.object))
  const head = headBefore(items, phrase.from === at ? { from, to: verb.from } : phrase)
  return compact(action, objectOf(items, head && activity(items, wordOf(items, verb), head, quantity.unit)))
}

/** Whether 针对 or the like puts the number in view, which takes no action. */
function isFramed(items: readonly Item[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (framing.has(items[index]!.word)) return true
  return false
}

/** 组织支部书记集中学习**次 counts the learning, not the secretaries. */
function activity(items: readonly Item[], verb: string, head: Stretch, unit: string): Stretch {
  if (!organizingVerbs.has(verb) || !actUnits.has(unit)) return head
  for (let at = head.to - 2; at >= head.from; at -= 1) {
    const { tag, word } = items[at]!
    if (tag === 'n' && peopleWord.test(word) && items[at + 1]!.tag === 'vn')
      return { from: at + 1, to: head.to }
  }
  return head
}
