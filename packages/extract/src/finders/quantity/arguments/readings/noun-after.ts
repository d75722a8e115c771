import { isExtent } from '../../../../lexicon/amounts/units.ts'
import { amountNouns, namesAmount } from '../../../../lexicon/governing/amounts.ts'
import { actUnits, ageUnits, predicatingUnits } from '../../../../lexicon/governing/units.ts'
import { stativeVerbs } from '../../../../lexicon/governing/verbs.ts'
import { nounJoints } from '../../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import type { Governor } from '../governor.ts'
import { headAfter, opensNoun } from '../head-after.ts'
import { headBefore } from '../head-before.ts'
import type { Item } from '../item.ts'
import { type Arguments, actionOf, compact, type Member, objectOf } from '../member.ts'
import { describesHead } from '../noun-part.ts'
import { namesRate } from '../share.ts'
import { inherit, type Stretch } from '../stretch.ts'

/** `解决X个问题`: what is counted stands behind the number. In subject position (**个小区实现…) there is no action. */
export function readNounAfter(member: Member, governor: Governor): Arguments | null {
  if (!nounFollows(member, governor)) return null
  const { items, from, at, share, carried, quantity } = member
  const head = headAfter(items, at + 1)
  const object = objectOf(items, head)
  if (governor.verb) return compact(actionOf(items, governor.verb, null), object)
  const isListed =
    nounJoints.has(entryBefore(items, at)?.word ?? '') &&
    carried.action !== null &&
    carried.action[0] >= items[0]!.start
  const isInside =
    from < at || ageUnits.has(quantity.unit) || (!isListed && head !== null && verbFollows(items, head.to))
  return compact(isInside ? undefined : inherit(share ? carried.change : carried.action), object)
}

/** A noun right behind the number is what is counted, unless the noun before it is and the unit counts acts. */
function nounFollows({ items, from, at, quantity: { unit } }: Member, { phrase }: Governor): boolean {
  const next = items[at + 1]
  if (!next || !opensNoun(items, at + 1)) return false
  if (unit === '%') return sharesOf(items, at) || (from === at && next.tag !== 'f' && !namesAmount(next.word))
  const isAct = next.tag === 'vn' && items[at + 2]?.tag !== 'n'
  // 派20人巡查: what those who are counted do.
  if (isAct && predicatingUnits.has(unit) && from < at && at + 2 === items.length) return false
  if (nounJoints.has(entryBefore(items, at)?.word ?? '') || isQualifier(items, phrase)) return true
  return (
    !actUnits.has(unit) &&
    !isAct &&
    !(isExtent(unit) && next.tag === 'v') &&
    next.tag !== 'r' &&
    next.word !== '的'
  )
}

/** Whether no noun stands in a stretch; 首期 in 首期1亿元的基金 is none. */
function isQualifier(items: readonly Item[], phrase: Stretch): boolean {
  const head = headBefore(items, phrase)
  return head === null || items.slice(head.from, head.to).every(({ tag }) => tag === 'b')
}

/** 70%的船舶: a share of what is named behind 的, not 覆盖率100%的目标, 20%的速度. */
function sharesOf(items: readonly Item[], at: number): boolean {
  const before = entryBefore(items, at)?.word ?? ''
  return (
    items[at + 1]!.word === '的' &&
    !amountNouns.has(items[at + 2]?.word ?? '') &&
    !namesRate(before) &&
    !stativeVerbs.has(before)
  )
}

const longestSubject = 40

function verbFollows(items: readonly Item[], from: number): boolean {
  const to = Math.min(items.length, from + longestSubject)
  for (let at = from; at < to; at += 1) {
    if (items[at]!.quantity !== undefined && !nounJoints.has(items[at - 1]!.word)) return false
    if (items[at]!.tag === 'v' && !describesHead(items, at)) return true
  }
  return false
}
