import { aspects, levels, memberJoints, nounJoints, verbJoints } from '../../../lexicon/clause-words.ts'
import { describingVerbs, negations, offending } from '../../../lexicon/governing/acts.ts'
import { averaging, moneyNouns, namesAmount, namesTotal } from '../../../lexicon/governing/amounts.ts'
import { locating } from '../../../lexicon/governing/marks.ts'
import {
  describedHeads,
  documentNouns,
  kindWords,
  modifierEndings,
  nounEndings,
  timeNouns,
} from '../../../lexicon/governing/nouns.ts'
import {
  achievingVerbs,
  hostVerbs,
  isMeasureVerb,
  leadingVerbs,
  payingVerbs,
  personalVerbs,
  shortVerbs,
  stativeVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { surnames } from '../../../lexicon/surnames.ts'
import type { Item } from './clause.ts'
import type { Stretch } from './stretch.ts'

/** Whether 不, 未 or 乱 stands at `at` with its verb: 不捕 describes the noun behind it in 不捕案件, 乱停放 in 乱停放车辆. */
export const denies = (items: readonly Item[], at: number): boolean =>
  (negations.has(items[at]?.word ?? '') || offending.has(items[at]?.word ?? '')) && isVerbal(items[at + 1])

/** The last verb before `to`, with the place word (到, 在) and the 的 that stand behind it; -1 for what is not there. */
export function lastVerb(
  items: readonly Item[],
  from: number,
  to: number,
): { verb: number; place: number; relative: number } {
  let place = -1
  let relative = -1
  for (let at = to - 1; at >= from; at -= 1) {
    if (governs(items, at)) return { verb: at, place, relative }
    const { word } = items[at]!
    if (locating.has(word) && at < to - 1) place = at
    else if (word === '的' && relative < 0) relative = at
  }
  return { verb: -1, place, relative }
}

/** Whether the item is a verb in its own right: not a modifier with 的, not a time (换届后), one of one character only before a noun. */
export function governs(items: readonly Item[], at: number): boolean {
  const { tag, word } = items[at]!
  const next = items[at + 1]
  if (stativeVerbs.has(word)) return true
  const isShort = shortVerbs.has(word)
  if ((tag !== 'v' && !isShort) || describesNoun(items, at)) return false
  if (isShort)
    return (
      !endsName(items, at) &&
      !negations.has(items[at - 1]?.word ?? '') &&
      !(word === '上' && items[at - 1]?.tag === 'n') &&
      next !== undefined &&
      (isNominal(next) ||
        (next.tag === 'v' && makesNoun(items, at + 1)) ||
        isListed(items, at + 1) ||
        aspects.has(next.word) ||
        next.tag === 'quantity')
    )
  if (locating.has(word) || isListed(items, at)) return false
  if (word.length === 1) return opensAlone(items, at)
  return next?.word !== '的' && !timeNouns.has(next?.word ?? '') && !makesNoun(items, at)
}

/** 樊国建 before 3200元: what ends the name of a person that opens its member is no verb. */
function endsName(items: readonly Item[], at: number): boolean {
  const [surname, given] = [items[at - 2], items[at - 1]]
  if (items[at + 1]?.tag !== 'quantity' || !surname || !given || given.word.length !== 1) return false
  const opens = at === 2 || memberJoints.has(items[at - 3]!.word)
  return opens && surnames.has(surname.word) && surname.end === given.start && given.end === items[at]!.start
}

/** Whether a verb belongs to a noun phrase behind another verb: 清理乱停放车辆, 完成各类造林, 提高收息率, 实施引智项目. */
function describesNoun(items: readonly Item[], at: number): boolean {
  const [before, { word }, next, behind] = [items[at - 1], items[at]!, items[at + 1], items[at + 2]]
  if (
    isDocument(items, at) ||
    (describingVerbs.has(word) && nounJoints.has(before?.word ?? '') && at > 1 && isNominal(items[at - 2]!))
  )
    return true
  if (
    before &&
    (kindWords.has(before.word) ||
      (levels.has(before.word) && next && isNominal(next) && isVerbBefore(items, at - 1)) ||
      (offending.has(before.word) && isVerbal(items[at - 2])))
  )
    return true
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
  items[at - 1]?.tag === 'v' || (items[at - 1]?.tag === 'n' && items[at - 2]?.tag === 'v')

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

/** 蒸馒头3200个: any verb of one character governs a whole noun where it opens its clause and the number follows. */
function opensAlone(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (before && (before.tag === 'punctuation' || !openers.has(before.tag) || items[at - 2]?.tag === 'v'))
    return false
  if (next?.tag !== 'n' || next.word.length === 1 || namesAmount(next.word)) return false
  if (personalVerbs.has(items[at]!.word) || isMeasureVerb(items[at]!.word)) return false
  const behind = items[at + 2]
  return behind?.quantity !== undefined || (behind?.tag === 'n' && items[at + 3]?.quantity !== undefined)
}

/** What stands before a predicate: an adverb, a time, a pronoun, a conjunction, a mark. */
export const openers = new Set(['d', 't', 'r', 'c', 'punctuation'])

/** 有维修、保洁两类: a verb right behind another opens a list of things. */
const isListed = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === '、' && items[at - 1]?.tag === 'v'

/** Whether the noun behind a verb makes a noun of it: 供水量 anywhere, 供水能力 behind another word of its phrase. */
export function makesNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (!next) return false
  if (modifierEndings.has(next.word) || next.word === '率') return true
  if (describingVerbs.has(items[at]!.word) && isNominal(next)) return true
  const behind = items[at + 2]
  if (
    nounEndings.has(next.word) &&
    (!hostVerbs.has(items[at]!.word) || next.word === '量') &&
    !(behind && isNominal(behind))
  )
    return true
  const before = items[at - 1]
  return (
    next.tag === 'n' &&
    namesTotal(next.word) &&
    !achievingVerbs.has(items[at]!.word) &&
    !(payingVerbs.has(items[at]!.word) && moneyNouns.has(next.word)) &&
    before !== undefined &&
    (before.tag === 'v' || isNominal(before) || averaging.has(before.word))
  )
}

/** Whether a word is a verb, or a noun that names a verb's act. */
export const isVerbal = (item: Item | undefined): boolean => item?.tag === 'v' || item?.tag === 'vn'

const nominal = new Set(['n', 'b', 'a', 'ns', 'vn', 'i', 'x', 'latin', 's'])

/** Whether a word can stand in a noun phrase. */
export const isNominal = ({ tag }: Item): boolean => nominal.has(tag)

/** 处治, 拒收: two single characters that touch, which no dictionary joins, are one verb. */
const isVerbPart = (before: Item | undefined, { start }: Item): boolean =>
  before !== undefined &&
  before.end === start &&
  before.word.length === 1 &&
  !stativeVerbs.has(before.word) &&
  (before.tag === 'v' || before.tag === 'x' || before.word === '新')

/** The verb with the verbs that touch it: 组织开展, 审批确定. */
export function wholeVerb(items: readonly Item[], at: number, from: number): Stretch {
  let first = at
  if (isMeasureVerb(items[at]!.word)) return { from: at, to: at + 1 }
  if (items[at]!.word.length === 1 && first > from && isVerbPart(items[first - 1], items[first]!)) first -= 1
  while (first > from && joinsVerb(items[first - 1]!) && items[first - 1]!.end === items[first]!.start)
    first -= 1
  return { from: coordinateFrom(items, first, from), to: at + 1 }
}

/** Where the coordinate verbs before `first` begin; a list that begins with a noun (强基、扩容、下沉) is none of verbs. */
function coordinateFrom(items: readonly Item[], first: number, from: number): number {
  let start = first
  while (coordinates(items, start, from)) start -= 2
  return start > from && verbJoints.has(items[start - 1]!.word) ? first : start
}

/** 新建或改造, 取消、下放、简化: a verb without object of its own before the joint shares the object of the verb at `at`. */
function coordinates(items: readonly Item[], at: number, from: number): boolean {
  const verb = items[at - 2]
  if (at - 2 < from || !verb || !verbJoints.has(items[at - 1]!.word)) return false
  return (
    (verb.tag === 'vn' || joinsVerb(verb)) &&
    Math.abs(verb.word.length - items[at]!.word.length) <= 1 &&
    !describingVerbs.has(verb.word) &&
    opensPredicate(items, at - 2, from)
  )
}

/** Whether a verb stands at the front, behind an adverb or a joint; one that is no noun also behind a subject, not behind a listed noun (成果转化、完善机制). */
function opensPredicate(items: readonly Item[], at: number, from: number): boolean {
  let before = at - 1
  while (items[at]!.tag === 'v' && before >= from && isNominal(items[before]!) && items[before]!.tag !== 'vn')
    before -= 1
  if (before < from) return true
  const { tag, word } = items[before]!
  return verbJoints.has(word) ? before === at - 1 : tag !== 'v' && !isNominal(items[before]!)
}

const joinsVerb = ({ tag, word }: Item): boolean =>
  tag === 'v' &&
  word.length > 1 &&
  !stativeVerbs.has(word) &&
  !isMeasureVerb(word) &&
  !locating.has(word) &&
  !leadingVerbs.has(word)

/** The place behind 了, 出 and the like that follow a verb. */
export function skipAspects(items: readonly Item[], at: number, to: number): number {
  let next = at
  while (next < to && aspects.has(items[next]!.word)) next += 1
  return next
}
