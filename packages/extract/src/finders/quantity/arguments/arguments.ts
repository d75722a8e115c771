import type { Argument } from '@shuzhi/document'
import { standardEnding } from '../../../lexicon/governing/amounts.ts'
import { achievingVerbs, acquiringVerbs, holdingVerbs } from '../../../lexicon/governing/verbs.ts'
import { partMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Measured } from '../measure/measure.ts'
import type { Clause } from './cut-clauses.ts'
import { distribute } from './distribute.ts'
import { headAfter, opensNoun } from './head-after.ts'
import type { Item } from './item.ts'
import { type Arguments, type Carried, type Member, objectOf } from './member.ts'
import { memberEnd, skipJoint } from './member-borders.ts'
import { readMember } from './readings/index.ts'
import { wholeOf } from './whole-of.ts'

/** Action and object of the quantities in the clauses of one sentence, by the index that the items name. */
export function findArguments(
  clauses: readonly Clause[],
  quantities: readonly Measured[],
): Map<number, Arguments> {
  const found = new Map<number, Arguments>()
  const outside = nothingCarried()
  let inside = outside
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
      carryOn(carried, { items, first, at, share, unit: quantity.unit }, own)
      first = memberEnd(items, at, own.object?.span)
    })
    shareObjects(items, found)
    distribute(items, found, () => countedBefore(index))
  })
  return found
}

const nothingCarried = (): Carried => ({
  action: null,
  change: null,
  object: null,
  unit: '',
  holds: false,
  achieves: false,
  acquires: false,
})

/** Keeps of a member what those behind it may take over. */
function carryOn(
  carried: Carried,
  { items, first, at, share, unit }: Pick<Member, 'items' | 'first' | 'at' | 'share'> & { unit: string },
  { action, object }: Arguments,
): void {
  if (action) carried[share ? 'change' : 'action'] = action.span
  if (action && !share) carried.unit = unit
  if (action?.given === 'stated' && !share) {
    const verb = verbOf(items, first, at, action)
    carried.holds = holdingVerbs.has(verb)
    carried.acquires = acquiringVerbs.has(verb)
    carried.achieves = object !== undefined && object.span[0] >= action.span[1] && achievingVerbs.has(verb)
  }
  if (object && !(share && isStandard(entryBefore(items, at)))) carried.object = object.span
}

/** 年计划 in 完成年计划108%，同比增长6.8%: what a share was reckoned of is not what grows next. */
const isStandard = (before: Item | undefined): boolean =>
  before !== undefined && standardEnding.test(before.word)

/** The word that ends the action of the figure at `at`, whose member begins at `first`. */
function verbOf(items: readonly Item[], first: number, at: number, action: Argument): string {
  for (let verb = at - 1; verb >= first; verb -= 1)
    if (items[verb]!.end === action.span[1]) return items[verb]!.word
  return ''
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

/** `X类X条意见建议`: of two touching quantities the second knows the object of both. */
function readTwin(items: readonly Item[], at: number, twin: Arguments): Arguments {
  const object = opensNoun(items, at + 1) ? objectOf(items, headAfter(items, at + 1)) : undefined
  return object ? { ...twin, object } : { ...twin }
}

/**
 * Gives the object of the second of two touching quantities to the first, also where it has one that stands before it and the second
 * only describes what is behind both: 每店备好3台5吨以上的吊机.
 */
function shareObjects(items: readonly Item[], found: Map<number, Arguments>): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const [before, behind] = [items[at - 1]!.quantity, items[at]!.quantity]
    if (before === undefined || behind === undefined) continue
    const [first, second] = [found.get(before), found.get(behind)]
    const describes = items[at + 1]?.word === '的'
    if (first && second?.object && (!first.object || describes)) first.object = second.object
  }
}
