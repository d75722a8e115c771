import { ailment, usingActs } from '../../../lexicon/governing/acts.ts'
import {
  actorEnding,
  doerEnding,
  matters,
  peopleWord,
  thingEnding,
} from '../../../lexicon/governing/nouns.ts'
import { tellingEnd } from '../../../lexicon/governing/verbs.ts'
import { partMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import { isDoer, isNominal, isVerbal } from './word-classes.ts'

/**
 * Whether a verb in a member of a list, or of a breakdown behind 其中, only tells the kind of its noun. A list is one of acts unless there is proof:
 * what was bought is a thing named by its use (购入车床4台、焊接机器人3套), a noun before the verb says what of a matter on paper it is
 * (渣土抛洒案件), or the cases are of an ailment (烫伤11例).
 */
export function isListedCompound({ items, first, from, at, carried }: Member): boolean {
  if (!carried.action || from >= at) return false
  const isPart = items[first]!.word === partMark
  const isListed = items[first]!.word === '、' && first > 0 && carried.action[0] >= items[0]!.start
  if (!isPart && !isListed) return false
  if (isPart && from === at - 1 && items[at]!.unit === '例' && ailment.test(items[from]!.word)) return true
  return (
    (isListed && carried.acquires && isForUse(items, from, at)) ||
    (at - 2 > from && isOfMatter(items, from, at))
  )
}

/** 焊接 in 焊接机器人: an act that things are for, with nothing but nouns up to the thing that it names the use of. */
const isForUse = (items: readonly Item[], from: number, to: number): boolean =>
  to - from > 1 &&
  usingActs.has(items[from]!.word) &&
  thingEnding.test(items[to - 1]!.word) &&
  items.slice(from + 1, to).every(isNominal)

/** 婚姻登记证书, 渣土抛洒案件: nouns that do nothing, one verb and its matter. */
const isOfMatter = (items: readonly Item[], from: number, to: number): boolean =>
  describesMatter(items, to - 2, to) &&
  items.slice(from, to - 2).every((item) => isNominal(item) && item.tag !== 'vn' && !mayDo(item))

/** 拖欠 in 清理历史拖欠案款: a verb that describes, between two nouns of which the first does nothing; any verb before what acts are told of (行政处罚案件). */
export const describesBetween = (items: readonly Item[], at: number, to: number): boolean => {
  const before = entryBefore(items, at)
  return (
    describesMatter(items, at, to) &&
    before?.end === items[at]!.start &&
    isNominal(before) &&
    before.tag !== 'vn' &&
    !mayDo(before)
  )
}

const mayDo = (item: Item): boolean =>
  isDoer(item) || doerEnding.test(item.word) || actorEnding.test(item.word) || peopleWord.test(item.word)

/** 处罚 in 办结行政处罚案件9件: a verb that touches the noun of a matter and its number. */
export const describesMatter = (items: readonly Item[], at: number, to: number): boolean =>
  at === to - 2 &&
  isVerbal(items[at]) &&
  items[at]!.word.length > 1 &&
  !tellingEnd.test(items[at]!.word) &&
  matters.has(items[to - 1]!.word)
