import { describingVerbs, offending } from '../../../lexicon/governing/acts.ts'
import {
  averaging,
  countedNouns,
  handedNouns,
  namesAmount,
  namesTotal,
  standardEnding,
} from '../../../lexicon/governing/amounts.ts'
import {
  courseNouns,
  describedHeads,
  documentNouns,
  kindWords,
  modifierEndings,
  nounEndings,
} from '../../../lexicon/governing/nouns.ts'
import { verbResults } from '../../../lexicon/governing/plain-verbs.ts'
import { achievingVerbs, handingVerbs, hostVerbs, leadingVerbs } from '../../../lexicon/governing/verbs.ts'
import { levels, nounJoints, passiveMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import { describesAsWhole } from './object-verb.ts'
import { isNominal, isVerbal } from './word-classes.ts'

/** Whether a verb belongs to a noun phrase behind another verb: 清理乱停放车辆, 完成各类造林, 提高收息率, 实施引智项目. */
export function describesNoun(items: readonly Item[], at: number): boolean {
  const [before, { word }, next, behind] = [entryBefore(items, at), items[at]!, items[at + 1], items[at + 2]]
  if (
    isDocument(items, at) ||
    describesAsWhole(items, at) ||
    (describingVerbs.has(word) && nounJoints.has(before?.word ?? '') && at > 1 && isNominal(items[at - 2]!))
  )
    return true
  if (
    before &&
    (kindWords.has(before.word) ||
      (levels.has(before.word) && next && isNominal(next) && isVerbBefore(items, at - 1)) ||
      (offending.has(before.word) && isVerbal(entryBefore(items, at - 1))))
  )
    return true
  if (before?.word === passiveMark && isVerbal(entryBefore(items, at - 1))) return true
  if (word.length > 1 && before?.tag === 'a' && isQualified(items, at - 1)) return true
  if (
    word.length > 1 &&
    before?.end === items[at]!.start &&
    hostVerbs.has(before.word) &&
    describedHeads.has(next?.word ?? '')
  )
    return true
  if (word.length > 1 || next?.word.length !== 1 || next.end !== behind?.start) return false
  return (
    (behind.word.length === 1 && namesAmount(`${next.word}${behind.word}`)) ||
    (before?.tag === 'v' && before.word.length > 1 && before.end === items[at]!.start && behind.tag === 'n')
  )
}

/** 精准 in 实施精准造林, 精深 in 谋划水稻精深加工项目: behind another verb, or its noun, a quality is one of the act as a thing. */
const isQualified = (items: readonly Item[], at: number): boolean =>
  entryBefore(items, at)?.tag === 'v' ||
  (entryBefore(items, at)?.tag === 'n' && entryBefore(items, at - 1)?.tag === 'v')

/** 交办 in 办理省、市交办案件: a verb stands before the levels that did it. */
function isVerbBefore(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && (levels.has(items[before]!.word) || nounJoints.has(items[before]!.word))) before -= 1
  return before >= 0 && items[before]!.tag === 'v'
}

/** 责令改正 in 责令改正通知书: verbs before a document say what is in it. */
function isDocument(items: readonly Item[], at: number): boolean {
  if (hostVerbs.has(items[at]!.word)) return false
  let next = at + 1
  while (next < at + longestContent && isVerbal(items[next])) next += 1
  return documentNouns.has(items[next]?.word ?? '')
}

const longestContent = 3

/** Whether the noun behind a verb makes a noun of it: 供水量 anywhere, 供水能力 behind another word of its phrase. */
export function makesNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (!next) return false
  if (modifierEndings.has(next.word) || courseNouns.has(next.word)) return true
  if (describingVerbs.has(items[at]!.word) && (isNominal(next) || describingVerbs.has(next.word))) return true
  const behind = items[at + 2]
  if (
    nounEndings.has(next.word) &&
    (!hostVerbs.has(items[at]!.word) || next.word === '量') &&
    !(leadingVerbs.has(items[at]!.word) && next.word.startsWith('总')) &&
    !(behind && (isNominal(behind) || behind.tag === 'f'))
  )
    return true
  const before = entryBefore(items, at)
  // 完成招生计划: what is held against a plan is no act.
  if (before?.tag === 'v' && before.end === items[at]!.start && standardEnding.test(next.word)) return true
  // 办理时限压缩60%: an amount that a predicate follows is its subject.
  if (
    !before &&
    behind?.quantity === undefined &&
    !(behind && behind.tag !== 'vn' && isNominal(behind)) &&
    namesAmount(next.word) &&
    !countedNouns.has(next.word) &&
    !achievingVerbs.has(items[at]!.word)
  )
    return true
  return (
    next.tag === 'n' &&
    namesTotal(next.word) &&
    !achievingVerbs.has(items[at]!.word) &&
    !(hands(items[at]!.word) && handedNouns.has(next.word) && !isVerbal(behind)) &&
    before !== undefined &&
    (before.tag === 'v' || before.word === '的' || isNominal(before) || averaging.has(before.word))
  )
}

/** Whether money or posts behind a verb are what it hands out, brings in or keeps (保住资金). */
const hands = (word: string): boolean =>
  handingVerbs.has(word) || (word.length === 2 && verbResults.has(word[1]!))
