import { isExtent, isMoney } from '../../../lexicon/amounts/units.ts'
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
import { holdsObject, takesObject } from '../../../lexicon/words/object-verbs.ts'
import type { Item } from './item.ts'
import { isNominal, isVerbal } from './word-classes.ts'

/**
 * Whether a verb that holds its object tells the kind of the noun behind it (报警电话, 购房补贴, 值夜人员), as it can take no second object. It does not
 * before a name or goods that are weighed or measured (供货水泥300吨), and gives way to the act on a noun behind it (开庭审理案件).
 */
export function describesAsWhole(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (!next || next.named || next.tag === 'ns' || !isNominal(next) || !holdsObject.has(items[at]!.word))
    return false
  if (next.tag === 'vn') return items[at + 2] !== undefined && isNominal(items[at + 2]!)
  if (isBehindVerb(items, at)) return true
  return takesObject.has(items[at]!.word)
    ? isOfShare(items, at + 2) || isKind(next.word)
    : !areGoods(items, at + 1)
}

/** Whether the figure behind a place is a share: 到会 in 到会代表不足三分之一. */
function isOfShare(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + longestMember); at += 1)
    if (items[at]!.quantity !== undefined) return items[at]!.isShare
  return false
}

/** 平台 in 网拍平台, 单 in 核稿单: what verbs tell the kind of. */
const isKind = (word: string): boolean =>
  word.length === 1
    ? nounEndings.has(word) || purposeEndings.has(word)
    : describedHeads.has(word) ||
      agentNouns.has(word) ||
      countedNouns.has(word) ||
      useNouns.has(word) ||
      namesAmount(word)

/** Whether nouns from a place on are of what the figure behind them measures, no amount (灌缝长度) and no money (购房补贴). */
function areGoods(items: readonly Item[], from: number): boolean {
  let at = from
  while (at < Math.min(items.length, from + longestMember) && isNominal(items[at]!)) at += 1
  const unit = items[at]?.unit
  return unit !== undefined && isExtent(unit) && !isMoney(unit) && !namesAmount(items[at - 1]!.word)
}

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
