import { isMoney } from '../../../../lexicon/amounts/units.ts'
import { runningActs } from '../../../../lexicon/governing/acts.ts'
import { namesAmount } from '../../../../lexicon/governing/amounts.ts'
import { mannerNouns, safely } from '../../../../lexicon/governing/nouns.ts'
import { actUnits, personUnits, predicatingUnits, turnEnding } from '../../../../lexicon/governing/units.ts'
import { causativeVerbs, holdingVerbs, planning } from '../../../../lexicon/governing/verbs.ts'
import { agentMarks, partMark } from '../../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import type { Governor } from '../governor.ts'
import { headBefore } from '../head-before.ts'
import type { Item } from '../item.ts'
import { type Arguments, actionOf, compact, type Member, objectOf } from '../member.ts'
import { isDoerOf } from '../object-verb.ts'
import { sentPart } from '../pivot.ts'
import { standsApart } from '../stands-apart.ts'
import { inherit, type Stretch, wordOf } from '../stretch.ts'
import { isDoer, isNominal, openers } from '../word-classes.ts'

/** `召开党建专题会议6次`: what is counted stands between verb and number; where the verb touches the number, before the verb. */
export function readNounBefore(member: Member, { verb, phrase }: Governor): Arguments {
  const { items, first, from, at, share, quantity, carried } = member
  if (!verb) {
    const action = standsApart(member) ? undefined : inherit(share ? carried.change : carried.action)
    return compact(action, objectOf(items, headBefore(items, phrase)))
  }
  const action = actionOf(items, verb, items[first]?.word === partMark ? carried.action : null)
  // 60岁以上的党员有92人: the noun behind one figure is the subject of the next.
  const isPredicate = items.slice(from, verb.from).every(({ tag }) => openers.has(tag))
  if (
    phrase.from === at &&
    isPredicate &&
    !isMoney(quantity.unit) &&
    first > 0 &&
    items[first - 1]!.quantity === undefined
  )
    return compact(action, inherit(carried.object))
  const head = headBefore(
    items,
    phrase.from === at
      ? { from: behindDoer(items, behindAct(items, from, verb.from), verb, quantity.unit), to: verb.from }
      : phrase,
  )
  if (phrase.from === at && head && (isLed(items, from, head) || isNoObject(items, verb.to - 1, head.to - 1)))
    return compact(action, undefined)
  return compact(action, objectOf(items, head && sentPart(items, wordOf(items, verb), head, quantity.unit)))
}

/** How something was done (方式, 安全), and who did what needs no object, right before the verb. */
const isNoObject = (items: readonly Item[], verb: number, noun: number): boolean =>
  mannerNouns.has(items[noun]!.word) ||
  (items[noun]!.word === safely && runningActs.has(items[verb]!.word)) ||
  (items[verb]!.tag === 'vn' && /^[ab]$/.test(items[noun]!.tag)) ||
  isDoerOf(items, verb, noun)

/** 县财政局 in 由县财政局补助80万元: 由 or 被 leads who does it. */
function isLed(items: readonly Item[], from: number, head: Stretch): boolean {
  let mark = head.from - 1
  while (mark >= from && isNominal(items[mark]!)) mark -= 1
  return mark >= from && agentMarks.has(items[mark]!.word)
}

/** 内资 in 利用内资实现77亿元: behind the verb that the subject of another begins with, unless an amount ends it (拆除面积). */
function behindAct(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && !isNominal(items[at]!) && items[at]!.tag !== 'v') at += 1
  const { tag = '', word = '' } = items[at] ?? {}
  const isAct = at < to - 1 && word.length > 1 && (tag === 'v' || causativeVerbs.has(word))
  return isAct && items.slice(at + 1, to).every(isNominal) && !namesAmount(items[to - 1]!.word)
    ? at + 1
    : from
}

/**
 * Behind who does it or plans to: 李平走访26人次 names nothing that it is done to, 县林业局荒山绿化30亩 the 荒山. What stands right before the verb of a
 * count of things is what those are of (县图书馆扩建2座), as is what a preposition leads (对县林业局批评2次) or is held (居民议事会召开12次).
 */
function behindDoer(items: readonly Item[], from: number, verb: Stretch, unit: string): number {
  if (holdingVerbs.has(wordOf(items, verb))) return from
  for (let at = verb.from - 1; at >= from; at -= 1) {
    if (plansAct(items, at, verb.from)) return at + 1
    if (!isDoer(items[at]!) || entryBefore(items, at)?.tag === 'p') continue
    return at + 1 < verb.from || countsActs(unit) ? at + 1 : from
  }
  return from
}

/** 计划 in 明年计划投资3亿元, where no noun stands before it as in 用地计划批复30份. */
const plansAct = (items: readonly Item[], at: number, verb: number): boolean =>
  planning.has(items[at]!.word) &&
  at + 1 === verb &&
  (at === 0 || openers.has(items[at - 1]!.tag) || isDoer(items[at - 1]!))

/** Whether a unit counts acts or the people whom they reach. */
const countsActs = (unit: string): boolean =>
  actUnits.has(unit) || personUnits.has(unit) || predicatingUnits.has(unit) || turnEnding.test(unit)
