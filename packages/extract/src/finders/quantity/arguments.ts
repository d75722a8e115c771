import type { Argument, Span } from '@shuzhi/document'
import {
  actUnits,
  amountNouns,
  holdingVerbs,
  isMeasureVerb,
  organizingVerbs,
  peopleWord,
  stativeVerbs,
} from '../../lexicon/governing.ts'
import { firstFrom } from '../../scan/first-from.ts'
import type { Clause, Item } from './clause.ts'
import { distribute } from './distribute.ts'
import { closingAct, findGovernor, findOrganizer, frontingAt, type Governor, innerAct } from './governor.ts'
import type { Measured } from './measured.ts'
import { headAfter, headBefore, opensNoun } from './phrase.ts'
import {
  type Arguments,
  actionOf,
  type Carried,
  compact,
  isFramed,
  namesRate,
  objectOf,
  readFronted,
  readMeasureVerb,
  readNounAfter,
  readPart,
  readWholly,
} from './readings.ts'
import { measuresChange } from './share.ts'
import { inherit, type Stretch, wordOf } from './stretch.ts'

/** Action and object of the quantities in the clauses of one sentence, by the index that the items name. */
export function findArguments(
  clauses: readonly Clause[],
  quantities: readonly Measured[],
): Map<number, Arguments> {
  const found = new Map<number, Arguments>()
  const carried: Carried = { action: null, change: null, object: null }
  const countedBefore = collectCounted(clauses, quantities, found)
  clauses.forEach(({ items, opens }, index) => {
    let from = 0
    carried.change = null
    items.forEach((item, at) => {
      if (item.quantity === undefined) return
      const twin = found.get(items[at - 1]?.quantity ?? -1)
      const own = twin
        ? readTwin(items, at, twin)
        : readMember(items, from, at, quantities[item.quantity]!, carried, opens === '（')
      found.set(item.quantity, own)
      if (own.action)
        carried[measuresChange.test(quantities[item.quantity]!.unit) ? 'change' : 'action'] = own.action.span
      if (own.object) carried.object = own.object.span
      from = memberEnd(items, at, own.object?.span)
    })
    shareObjects(items, found)
    distribute(items, found, () => countedBefore(index))
  })
  return found
}

/** Gives what the figures of the clauses before one count, in order, shares left out; each clause is gone through once. */
function collectCounted(
  clauses: readonly Clause[],
  quantities: readonly Measured[],
  found: ReadonlyMap<number, Arguments>,
): (index: number) => readonly Argument[] {
  const counted: Argument[] = []
  let next = 0
  return (index) => {
    for (; next < index; next += 1) {
      for (const { quantity } of clauses[next]!.items) {
        if (quantity === undefined || measuresChange.test(quantities[quantity]!.unit)) continue
        const object = found.get(quantity)?.object
        if (object) counted.push(object)
      }
    }
    return counted
  }
}

/** Where the next member begins: behind the quantity, or behind the noun that it counts. */
function memberEnd(items: readonly Item[], at: number, object: Span | undefined): number {
  let next = at + 1
  while (
    object &&
    next < items.length &&
    items[next]!.quantity === undefined &&
    items[next]!.end <= object[1]
  )
    next += 1
  return next
}

/** `X类X条意见建议`: of two touching quantities the second knows the object of both. */
function readTwin(items: readonly Item[], at: number, twin: Arguments): Arguments {
  const object = opensNoun(items, at + 1) ? objectOf(items, headAfter(items, at + 1)) : undefined
  return object ? { ...twin, object } : { ...twin }
}

function shareObjects(items: readonly Item[], found: Map<number, Arguments>): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const [first, second] = [found.get(items[at - 1]!.quantity ?? -1), found.get(items[at]!.quantity ?? -1)]
    if (first && second?.object && !first.object) first.object = second.object
  }
}

/** Reads one coordinate member of a clause: from behind the quantity before it to the quantity at `at`, and what follows. */
function readMember(
  items: readonly Item[],
  first: number,
  at: number,
  quantity: Measured,
  carried: Carried,
  bracketed: boolean,
): Arguments {
  const from = skipJoin(items, first, at)
  if (
    from === at &&
    (at === 0 ? bracketed : !opensNoun(items, at + 1)) &&
    !measuresChange.test(quantity.unit)
  )
    return repeated(carried)
  const wholly = readWholly(items, from, at, quantity)
  if (wholly) return wholly
  const listed = readListed(items, { from, to: at }, carried)
  if (listed) return listed
  const fronted = readFronted(items, frontingAt(items, from, at), at)
  if (fronted) return fronted
  const before = items[at - 1]?.word ?? ''
  const source = sourceAt(items, from, at)
  if (source >= 0)
    return compact(
      undefined,
      objectOf(items, headBefore(items, { from, to: source })) ?? inherit(carried.object),
    )
  const isShare = measuresChange.test(quantity.unit)
  const governor = governorOf(items, from, before === '的' && isShare ? at - 1 : at, quantity, carried)
  const { verb, phrase } = governor
  if (verb && before === '的' && isShare) return readPart(items, from, verb, phrase, carried)
  if (verb && phrase.from === at && (isShare || isMeasureVerb(wordOf(items, verb)))) {
    return readMeasureVerb(items, from, verb, carried)
  }
  if (nounFollows(items, at, phrase, quantity))
    return readNounAfter(items, from, at, governor, isShare ? carried.change : carried.action)
  return readNounBefore(items, { from, first, at }, governor, quantity, carried)
}

/** `举办培训班6期、演练2次`: a verbal noun that is listed beside what was held is held too. */
function readListed(items: readonly Item[], { from, to }: Stretch, { action }: Carried): Arguments | null {
  if (!action || items[from - 1]?.word !== '、') return null
  const host = items[firstFrom(items, action[0], ({ start }) => start)]
  const isActs = items.slice(from, to).every(({ tag }) => tag === 'vn')
  return host && host.end === action[1] && holdingVerbs.has(host.word) && isActs
    ? compact(inherit(action), objectOf(items, { from, to }))
    : null
}

/** `房产12处、1.1万平方米`, `广场1处（约800平方米）`: another measure of the same thing. */
const repeated = ({ action, object }: Carried): Arguments => compact(inherit(action), inherit(object))

/** The place of 由 or 从 before the figure that something came from (由上年的9.6天降至8.3天), or -1. */
function sourceAt(items: readonly Item[], from: number, at: number): number {
  for (let index = at - 1; index >= from && index >= at - 4; index -= 1) {
    if (sourceMarks.has(items[index]!.word)) return index
    if (items[index]!.tag === 'v') return -1
  }
  return -1
}

const sourceMarks = new Set(['由', '从', '自'])

const joins = new Set(['、', '和', '与', '及', '以及', '暨', '并', '其中'])

function skipJoin(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && joins.has(items[at]!.word)) at += 1
  const dated = from > 0 && at + 2 === to && items[at]!.tag === 'number' && items[at + 1]!.word === '年'
  return dated ? to : at
}

const durations = /^(?:年|个?月|周|天|日|小时)/

function governorOf(
  items: readonly Item[],
  from: number,
  at: number,
  { unit }: Measured,
  carried: Carried,
): Governor {
  const governor = findGovernor(items, from, at)
  if (governor.verb) return (actUnits.has(unit) && findOrganizer(items, from, governor.verb, at)) || governor
  if (carried.action) return governor
  const closing = durations.test(unit) ? null : closingAct(items, governor.phrase)
  return closing ?? innerAct(items, governor.phrase) ?? governor
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

/** A noun right behind the number is what is counted, unless the noun before it is and the unit counts acts. */
function nounFollows(items: readonly Item[], at: number, phrase: Stretch, { unit }: Measured): boolean {
  const next = items[at + 1]
  if (!next || !opensNoun(items, at + 1)) return false
  if (unit === '%') return sharesOf(items, at)
  if (headBefore(items, phrase) === null) return true
  return !actUnits.has(unit) && next.tag !== 'vn' && next.tag !== 'r' && next.word !== '的'
}

/** `召开党建专题会议6次`: what is counted stands between verb and number; where the verb touches the number, before the verb. */
function readNounBefore(
  items: readonly Item[],
  { from, first, at }: { from: number; first: number; at: number },
  { verb, phrase }: Governor,
  quantity: Measured,
  carried: Carried,
): Arguments {
  if (!verb) {
    const share = measuresChange.test(quantity.unit)
    const action = isFramed(items, from, at) ? undefined : inherit(share ? carried.change : carried.action)
    return compact(action, objectOf(items, headBefore(items, phrase)))
  }
  const action = actionOf(items, verb, items[first]?.word === '其中' ? carried.action : null)
  const head = headBefore(items, phrase.from === at ? { from, to: verb.from } : phrase)
  return compact(action, objectOf(items, head && activity(items, wordOf(items, verb), head, quantity)))
}

/** 组织支部书记集中学习**次 counts the learning, not the secretaries. */
function activity(items: readonly Item[], verb: string, head: Stretch, { unit }: Measured): Stretch {
  if (!organizingVerbs.has(verb) || !actUnits.has(unit)) return head
  for (let at = head.to - 2; at >= head.from; at -= 1) {
    const { tag, word } = items[at]!
    if (tag === 'n' && peopleWord.test(word) && items[at + 1]!.tag === 'vn')
      return { from: at + 1, to: head.to }
  }
  return head
}
