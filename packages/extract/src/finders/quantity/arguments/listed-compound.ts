import { mannerVerbals } from '../../../lexicon/governing/acts.ts'
import { handedNouns } from '../../../lexicon/governing/amounts.ts'
import { actorEnding, doerEnding, matters, peopleWord } from '../../../lexicon/governing/nouns.ts'
import { tellingEnd, tellingVerbs } from '../../../lexicon/governing/verbs.ts'
import { partMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import { isDoer, isNominal } from './word-classes.ts'

/**
 * Whether a member of a list, or of a breakdown behind 其中, is one noun that a verb in it tells the kind of (购入车床4台、焊接机器人3套; 办结案件9件，其中渣土抛洒案件3件):
 * a verb that reports tell no acts by, before a noun and behind nothing but nouns.
 */
export function isListedCompound({ items, first, from, at, carried }: Member): boolean {
  if (!carried.action || from >= at) return false
  const isListed = items[first]!.word === '、' && first > 0 && carried.action[0] >= items[0]!.start
  if (!isListed && items[first]!.word !== partMark) return false
  let verb = -1
  for (let place = from; place < at; place += 1) {
    const item = items[place]!
    if (
      describes(items, place, at) ||
      (isListed && (describesAny(items, place, from) || (place === from && isModifier(items, place, at)))) ||
      (!isListed && isCase(items, place, at))
    )
      verb = verb < 0 ? place : verb
    else if (!isNominal(item) || isDoer(item) || item.tag === 'vn') return false
  }
  return verb >= 0
}

/** 调节 in 、调节风门18组, 执法 in 、执法车辆9台: a verbal noun that opens its member. */
function isModifier(items: readonly Item[], at: number, to: number): boolean {
  const { tag, word, end } = items[at]!
  const next = at + 1 < to ? items[at + 1] : undefined
  if (tag !== 'vn' || next?.tag !== 'n' || next.start !== end) return false
  return mannerVerbals.has(word) || !tellingVerbs.has(word)
}

/** 登记 in 、婚姻登记档案12卷: in a list any verb between two nouns. */
const describesAny = (items: readonly Item[], at: number, from: number): boolean =>
  at > from &&
  items[at]!.tag === 'v' &&
  items[at]!.word.length > 1 &&
  isNominal(items[at - 1]!) &&
  !doerEnding.test(items[at - 1]!.word) &&
  items[at + 1]?.start === items[at]!.end &&
  isNominal(items[at + 1]!) &&
  !tellingEnd.test(items[at]!.word)

/** 烫伤 in 收治病人80例，其中烫伤11例: what befell the cases that are counted. */
const isCase = (items: readonly Item[], at: number, to: number): boolean =>
  at === to - 1 &&
  items[at]!.tag === 'v' &&
  items[at]!.word.length > 1 &&
  items[to]!.unit === '例' &&
  !tellingVerbs.has(items[at]!.word)

/** Whether a verb at a place, before a noun of its member, is none that acts are told by. */
const describes = (items: readonly Item[], at: number, to: number): boolean => {
  const { tag, word, acts, end } = items[at]!
  const next = at + 1 < to ? items[at + 1] : undefined
  return (
    tag === 'v' &&
    word.length > 1 &&
    !acts &&
    next?.start === end &&
    isNominal(next) &&
    !tellingVerbs.has(word) &&
    !tellingEnd.test(word)
  )
}

/** 沉淀 in 清理历史沉淀案款: such a verb between two nouns of which the first does nothing; any verb before what acts are told of (行政处罚案件). */
export const describesBetween = (items: readonly Item[], at: number, to: number): boolean => {
  const before = entryBefore(items, at)
  return (
    (describes(items, at, to) || describesMatter(items, at, to)) &&
    before?.end === items[at]!.start &&
    isNominal(before) &&
    before.tag !== 'vn' &&
    !mayDo(before) &&
    !handedNouns.has(before.word)
  )
}

const mayDo = (item: Item): boolean =>
  isDoer(item) || doerEnding.test(item.word) || actorEnding.test(item.word) || peopleWord.test(item.word)

/** 处罚 in 办结行政处罚案件9件: a verb that touches the noun of a matter and its number. */
const describesMatter = (items: readonly Item[], at: number, to: number): boolean =>
  at === to - 2 &&
  items[at]!.tag === 'v' &&
  items[at]!.word.length > 1 &&
  !tellingEnd.test(items[at]!.word) &&
  matters.has(items[to - 1]!.word)
