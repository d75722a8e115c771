import { attributeNouns, namesAmount } from '../../../../lexicon/governing/amounts.ts'
import { isMeasureVerb } from '../../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import { findGovernor } from '../find-governor.ts'
import type { Governor } from '../governor.ts'
import { headAfter, opensNoun } from '../head-after.ts'
import { headBefore } from '../head-before.ts'
import type { Item } from '../item.ts'
import { type Arguments, actionOf, compact, type Member, objectOf } from '../member.ts'
import { wordOf } from '../stretch.ts'

/** `推进总投资600亿元的62个项目`: an amount in 的 before a count of things is one of theirs, and the verb before it governs the things. */
export function readAttributed(member: Member): Arguments | null {
  const { items, from, at, share } = member
  const counted = items[at + 1]?.word === '的' ? items[at + 2] : undefined
  if (counted?.quantity !== undefined && !counted.isShare) return readAmount(items, from, at)
  if (share || from !== at - 1 || items[from]?.word !== '的' || !opensNoun(items, at + 1)) return null
  if (entryBefore(items, from)?.quantity === undefined) return null
  const governor = outerGovernor(items, startBefore(items, from - 1), from - 1)
  const object = objectOf(items, headAfter(items, at + 1))
  return governor.verb && governor.phrase.from < from - 1
    ? compact(actionOf(items, governor.verb, null), object)
    : null
}

/** The amount itself, which nothing is done to. */
function readAmount(items: readonly Item[], from: number, at: number): Arguments | null {
  const { verb, phrase } = findGovernor(items, from, at)
  if (from === at) return null
  const amount = items[at - 1]!.word
  return verb && phrase.from < at && (namesAmount(amount) || attributeNouns.has(amount))
    ? compact(undefined, objectOf(items, headBefore(items, phrase)))
    : null
}

/** Where the member of a figure begins: behind the figure before. */
function startBefore(items: readonly Item[], at: number): number {
  let start = at
  while (start > 0 && start > at - longestMember && items[start - 1]!.quantity === undefined) start -= 1
  return start
}

const longestMember = 24

/** 推进 in 推进总投资达600亿元的62个: the verb before the one that measures the amount. */
function outerGovernor(items: readonly Item[], from: number, to: number): Governor {
  const { verb, phrase } = findGovernor(items, from, to)
  return verb && verb.from > from && isMeasureVerb(wordOf(items, verb))
    ? findGovernor(items, from, verb.from)
    : { verb, phrase }
}
