import { countedNouns, namesAmount } from '../../../lexicon/governing/amounts.ts'
import {
  agentNouns,
  describedHeads,
  doerEnding,
  nounEndings,
  siteEnding,
  useNouns,
} from '../../../lexicon/governing/nouns.ts'
import { purposeEndings } from '../../../lexicon/governing/plain-verbs.ts'
import { holdsObject } from '../../../lexicon/words/object-verbs.ts'
import type { Item } from './item.ts'
import { isNominal, isVerbal } from './word-classes.ts'

/**
 * Whether a verb that holds its object tells the kind of the noun behind it: behind another verb of its member (移送虚报线索), before the whole of a
 * share (到会代表不足三分之一), and before what verbs tell the kind of (装车作业, 值夜人员, 收件箱). Else what stands behind was acted on (供货耐腐泵).
 */
export function describesAsWhole(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (!next || !holdsObject.has(items[at]!.word) || next.tag === 'vn' || !isNominal(next)) return false
  return isOfShare(items, at + 2) || isHead(next.word) || isBehindVerb(items, at)
}

/** Whether the figure behind a place is a share: 供地 in 已供地项目开工率90%. */
function isOfShare(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + longestMember); at += 1)
    if (items[at]!.quantity !== undefined) return items[at]!.isShare
  return false
}

const isHead = (word: string): boolean =>
  word.length === 1
    ? nounEndings.has(word) || purposeEndings.has(word)
    : describedHeads.has(word) ||
      agentNouns.has(word) ||
      countedNouns.has(word) ||
      useNouns.has(word) ||
      namesAmount(word)

function isBehindVerb(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longestMember); before -= 1) {
    if (items[before]!.quantity !== undefined) return false
    if (isVerbal(items[before]) && items[before]!.word.length > 1) return true
  }
  return false
}

const longestMember = 8

/** 货运站 in 货运站装车96车: who does what needs no object. */
export const isDoerOf = (items: readonly Item[], verb: number, noun: number): boolean => {
  const { word } = items[noun]!
  return holdsObject.has(items[verb]!.word) && (doerEnding.test(word) || siteEnding.test(word))
}
