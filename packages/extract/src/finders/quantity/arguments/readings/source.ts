import { isMeasureVerb } from '../../../../lexicon/governing/verbs.ts'
import { sourceMarks } from '../../../../lexicon/words/clause-words.ts'
import { headAfter, opensNoun } from '../head-after.ts'
import { headBefore } from '../head-before.ts'
import type { Item } from '../item.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { inherit, type Stretch } from '../stretch.ts'
import { isVerbal } from '../word-classes.ts'

/** `由上年的9.6天降至8.3天`: the figure that something came from has no action. */
export function readSource({ items, from, at, carried }: Member): Arguments | null {
  const source = sourceAt(items, from, at)
  if (source < 0) return null
  const agent = agentBehind(items, at)
  if (agent) return compact(undefined, objectOf(items, agent))
  return compact(
    undefined,
    objectOf(items, headBefore(items, { from, to: source })) ?? inherit(carried.object),
  )
}

/** `由19个单位组成`: who does it stands behind the figure, unless that changes (由4个县增加到9个县). */
function agentBehind(items: readonly Item[], at: number): Stretch | null {
  const head = opensNoun(items, at + 1) ? headAfter(items, at + 1) : null
  const next = head && items[head.to]
  return next && (next.tag === 'v' || next.tag === 'd') && !isMeasureVerb(next.word) ? head : null
}

/** The place of 由 or 从 right before the figure, or -1. */
function sourceAt(items: readonly Item[], from: number, at: number): number {
  for (let index = at - 1; index >= from && index >= at - longestSource; index -= 1) {
    if (sourceMarks.has(items[index]!.word)) return index
    if (items[index]!.tag === 'v' || (index === at - 1 && isVerbal(items[index]))) return -1
  }
  return -1
}

const longestSource = 4
