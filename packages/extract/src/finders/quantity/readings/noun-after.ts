import { actUnits, amountNouns, stativeVerbs } from '../../../lexicon/governing.ts'
import type { Item } from '../clause.ts'
import type { Governor } from '../governor.ts'
import { type Arguments, actionOf, compact, type Member, objectOf } from '../member.ts'
import { headAfter, headBefore, opensNoun } from '../phrase.ts'
import { namesRate } from '../share.ts'
import { inherit } from '../stretch.ts'

/** `解决X个问题`: what is counted stands behind the number. In subject position (**个小区实现…) there is no action. */
export function readNounAfter(member: Member, governor: Governor): Arguments | null {
  if (!nounFollows(member, governor)) return null
  const { items, from, at, share, carried } = member
  const head = headAfter(items, at + 1)
  const object = objectOf(items, head)
  if (governor.verb) return compact(actionOf(items, governor.verb, null), object)
  const isInside = from < at || (head !== null && verbFollows(items, head.to))
  return compact(isInside ? undefined : inherit(share ? carried.change : carried.action), object)
}

/** A noun right behind the number is what is counted, unless the noun before it is and the unit counts acts. */
function nounFollows({ items, at, quantity: { unit } }: Member, { phrase }: Governor): boolean {
  const next = items[at + 1]
  if (!next || !opensNoun(items, at + 1)) return false
  if (unit === '%') return sharesOf(items, at)
  if (headBefore(items, phrase) === null) return true
  const isAct = next.tag === 'vn' && items[at + 2]?.tag !== 'n'
  return !actUnits.has(unit) && !isAct && next.tag !== 'r' && next.word !== '的'
}

/** 70%的船舶: a share of what is named behind 的, not 覆盖率100%的目标, 20%的速度. */
function sharesOf(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? ''
  return (
    items[at + 1]!.word === '的' &&
    !amountNouns.has(items[at + 2]?.word ?? '') &&
    !namesRate(before) &&
    !stativeVerbs.has(before)
  )
}

function verbFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && items[at]!.quantity === undefined; at += 1) {
    if (items[at]!.tag === 'v') return true
  }
  return false
}
