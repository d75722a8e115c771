import type { Span } from '@shuzhi/document'
import { memberJoints, nounJoints } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { isVerbal } from './word-classes.ts'

/** Where a member begins behind its joint, and behind the year that alone parts it from the one before (2020年11.2万元、2021年17.9万元). */
export function skipJoint(items: readonly Item[], first: number, to: number): number {
  let at = first
  while (at < to && memberJoints.has(items[at]!.word)) at += 1
  const isDated = first > 0 && at + 2 === to && items[at]!.tag === 'number' && items[at + 1]!.word === '年'
  return isDated ? to : at
}

/** Where the next member begins: behind the quantity, or behind the noun that it counts. */
export function memberEnd(items: readonly Item[], at: number, object: Span | undefined): number {
  let next = at + 1
  if (!object) return next
  while (next < items.length && items[next]!.quantity === undefined && items[next]!.end <= object[1])
    next += 1
  // 1座日处理500吨的厂: what describes the noun has a figure of its own.
  if (items[next] && items[next]!.start < object[0]) return at + 1
  return next > at + 1
    ? behindActs(items, items[next]?.word === '的' && isVerbal(items[next + 1]) ? next + 1 : next)
    : next
}

/** 破产 in 22户企业破产和7户企业转股: verbs behind what is counted, before a joint and the next figure, belong to it. */
function behindActs(items: readonly Item[], at: number): number {
  let next = at
  while (next < at + longestActs && isVerbal(items[next])) next += 1
  const isClosed = nounJoints.has(items[next]?.word ?? '') && items[next + 1]?.quantity !== undefined
  return isClosed ? next : at
}

const longestActs = 3
