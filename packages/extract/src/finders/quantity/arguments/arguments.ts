import type { Argument, Span } from '@shuzhi/document'
import { isMoney } from '../../../lexicon/amounts/units.ts'
import { standardEnding } from '../../../lexicon/governing/amounts.ts'
import { achievingVerbs } from '../../../lexicon/governing/verbs.ts'
import { memberJoints, nounJoints, partMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Measured } from '../measure/measure.ts'
import type { Clause } from './clause.ts'
import { distribute } from './distribute.ts'
import { headAfter, opensNoun } from './head-after.ts'
import type { Item } from './item.ts'
import { type Arguments, type Carried, objectOf } from './member.ts'
import { readMember } from './readings/index.ts'
import { isNominal, isVerbal } from './word-classes.ts'

/** Action and object of the quantities in the clauses of one sentence, by the index that the items name. */
export function findArguments(
  clauses: readonly Clause[],
  quantities: readonly Measured[],
): Map<number, Arguments> {
  const found = new Map<number, Arguments>()
  const outside: Carried = { action: null, change: null, object: null, unit: '', achieves: false }
  let inside: Carried = outside
  const countedBefore = collectCounted(clauses, found)
  clauses.forEach(({ items, bracketed }, index) => {
    let first = 0
    // What brackets state is carried on inside them only.
    if (!bracketed) inside = outside
    else if (inside === outside) inside = { ...outside }
    const carried = inside
    carried.change = null
    items.forEach((item, at) => {
      if (item.quantity === undefined) return
      const quantity = quantities[item.quantity]!
      const share = item.isShare
      const twin = found.get(entryBefore(items, at)?.quantity ?? -1)
      const from = skipJoint(items, first, at)
      // A part has the action of the whole that its unit tells, not that of what was said of it since.
      if (items[first]?.word === partMark) {
        const whole = wholeOf(clauses, quantities, [index, at])
        if (whole !== undefined) carried.action = found.get(whole)?.action?.span ?? null
      }
      const own = twin
        ? readTwin(items, at, twin)
        : readMember({ items, first, from, at, quantity, share, carried, bracketed })
      found.set(item.quantity, own)
      if (own.action) carried[share ? 'change' : 'action'] = own.action.span
      if (!share && own.action?.given === 'stated') carried.achieves = achieves(items, first, at, own)
      if (!share && own.action) carried.unit = quantity.unit
      if (own.object && !(share && isStandard(entryBefore(items, at)))) carried.object = own.object.span
      first = memberEnd(items, at, own.object?.span)
    })
    shareObjects(items, found)
    distribute(items, found, () => countedBefore(index))
  })
  return found
}

/** 年计划 in 完成年计划108%，同比增长6.8%: what a share was reckoned of is not what grows next. */
const isStandard = (before: Item | undefined): boolean =>
  before !== undefined && standardEnding.test(before.word)

/** Whether the action of the figure at `at`, whose member begins at `first`, reaches what is named behind it. */
function achieves(items: readonly Item[], first: number, at: number, { action, object }: Arguments): boolean {
  if (!action || !object || object.span[0] < action.span[1]) return false
  for (let verb = at - 1; verb >= first; verb -= 1)
    if (items[verb]!.end === action.span[1]) return achievingVerbs.has(items[verb]!.word)
  return false
}

/** The last figure before one behind 其中, at an item of a clause, that it can be a part of. */
function wholeOf(
  clauses: readonly Clause[],
  quantities: readonly Measured[],
  [index, at]: readonly [clause: number, item: number],
): number | undefined {
  const { items } = clauses[index]!
  const part = kindOf(quantities[describedBy(items, at) ?? items[at]!.quantity!]!.unit)
  let left = longestBreakdown
  for (let clause = index; clause >= 0; clause -= 1) {
    const before = clauses[clause]!.items
    for (let item = (clause === index ? at : before.length) - 1; item >= 0 && left > 0; item -= 1) {
      left -= 1
      const figure = before[item]!.quantity
      if (figure !== undefined && kindOf(quantities[figure]!.unit) === part) return figure
    }
    if (left === 0) return undefined
  }
  return undefined
}

/** Items that a whole may stand before its parts, which keeps a long sentence linear. */
const longestBreakdown = 120

/** Units that can be parts of each other: all of money are. */
const kindOf = (unit: string): string => (isMoney(unit) ? 'money' : unit)

/** The figure behind the nouns that one describes: 16 in 其中10亿元以上项目16个. */
function describedBy(items: readonly Item[], at: number): number | undefined {
  let next = at + 1
  while (next < items.length && items[next]!.quantity === undefined && isNominal(items[next]!)) next += 1
  return next > at + 1 ? items[next]?.quantity : undefined
}

/** Gives what the figures of the clauses before one count, in order, shares left out; each clause is gone through once. */
function collectCounted(
  clauses: readonly Clause[],
  found: ReadonlyMap<number, Arguments>,
): (index: number) => readonly Argument[] {
  const counted: Argument[] = []
  let next = 0
  return (index) => {
    for (; next < index; next += 1) {
      for (const { quantity, isShare } of clauses[next]!.items) {
        if (quantity === undefined || isShare) continue
        const object = found.get(quantity)?.object
        if (object) counted.push(object)
      }
    }
    return counted
  }
}

/** Where a member begins behind its joint, and behind the year that alone parts it from the one before (2020年11.2万元、2021年17.9万元). */
function skipJoint(items: readonly Item[], first: number, to: number): number {
  let at = first
  while (at < to && memberJoints.has(items[at]!.word)) at += 1
  const isDated = first > 0 && at + 2 === to && items[at]!.tag === 'number' && items[at + 1]!.word === '年'
  return isDated ? to : at
}

/** Where the next member begins: behind the quantity, or behind the noun that it counts. */
function memberEnd(items: readonly Item[], at: number, object: Span | undefined): number {
  let next = at + 1
  if (!object) return next
  while (next < items.length && items[next]!.quantity === undefined && items[next]!.end <= object[1])
    next += 1
  // 1座日处理500吨的厂: what describes the noun has a figure of its own.
  if (items[next] && items[next]!.start < object[0]) return at + 1
  return next > at + 1 ? behindActs(items, next) : next
}

/** 破产 in 22户企业破产和7户企业转股: verbs behind what is counted, before a joint and the next figure, belong to it. */
function behindActs(items: readonly Item[], at: number): number {
  let next = at
  while (next < at + longestActs && isVerbal(items[next])) next += 1
  const isClosed = nounJoints.has(items[next]?.word ?? '') && items[next + 1]?.quantity !== undefined
  return isClosed ? next : at
}

const longestActs = 3

/** `X类X条意见建议`: of two touching quantities the second knows the object of both. */
function readTwin(items: readonly Item[], at: number, twin: Arguments): Arguments {
  const object = opensNoun(items, at + 1) ? objectOf(items, headAfter(items, at + 1)) : undefined
  return object ? { ...twin, object } : { ...twin }
}

/** Gives the object of the second of two touching quantities to the first. */
function shareObjects(items: readonly Item[], found: Map<number, Arguments>): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const [before, behind] = [items[at - 1]!.quantity, items[at]!.quantity]
    if (before === undefined || behind === undefined) continue
    const [first, second] = [found.get(before), found.get(behind)]
    if (first && second?.object && !first.object) first.object = second.object
  }
}
