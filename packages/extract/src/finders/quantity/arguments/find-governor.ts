import { isMoney } from '../../../lexicon/amounts/units.ts'
import { describingVerbs, summedActs } from '../../../lexicon/governing/acts.ts'
import { describedHeads, nounEndings } from '../../../lexicon/governing/nouns.ts'
import {
  assistingVerbs,
  causativeVerbs,
  endingVerbs,
  hostVerbs,
  isMeasureVerb,
  stativeVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { goalMarks, nounJoints, verbJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Governor } from './governor.ts'
import { opensNoun } from './head-after.ts'
import { issuingBefore } from './issuing-before.ts'
import type { Item } from './item.ts'
import { coordinateBehind, joinedBehind } from './joined-verbs.ts'
import { describesHead } from './noun-part.ts'
import { governs, lastVerb } from './verb.ts'
import { makesNoun } from './verb-in-noun.ts'
import { openingAct } from './verbal-act.ts'
import { skipAspects, wholeVerb } from './whole-verb.ts'
import { isNominal, openers } from './word-classes.ts'

/**
 * Reads a clause leftwards from a number at `to` to the place `from`, for the verb that governs it.
 * A verb governs; a verbal noun (学习, 培训) governs only where it opens the predicate; the verb of a relative clause (…的) only
 * where no other stands before it, or where it touches the number (点出的X个问题).
 */
export function findGovernor(items: readonly Item[], from: number, to: number): Governor {
  if (entryBefore(items, to)?.word === '的' && entryBefore(items, to - 1)?.tag === 'v') {
    return { verb: { from: wholeVerb(items, to - 2, from).from, to: to - 1 }, phrase: { from: to, to } }
  }
  if (reachesGoal(items, to)) return { verb: { from: to - 2, to }, phrase: { from: to, to } }
  const { verb, place, relative } = lastVerb(items, from, to)
  if (place >= 0) return behindPlace(items, verb, place, to)
  if (verb < 0) return openingAct(items, from, to)
  const main = relative >= 0 ? lastVerb(items, from, wholeVerb(items, verb, from).from).verb : -1
  if (main >= 0) return { verb: wholeVerb(items, main, from), phrase: { from: relative + 1, to } }
  const opening = relative >= 0 ? openingAct(items, from, wholeVerb(items, verb, from).from) : null
  if (opening?.verb && opening.phrase.from < opening.phrase.to)
    return { verb: opening.verb, phrase: { from: relative + 1, to } }
  // 负责管理13个卫生室
  if (
    assistingVerbs.has(items[verb]!.word) &&
    verb + 1 < to &&
    items[verb + 1]!.tag === 'vn' &&
    !makesNoun(items, verb + 1)
  )
    return { verb: { from: verb + 1, to: verb + 2 }, phrase: { from: skipAspects(items, verb + 2, to), to } }
  const host = hostBefore(items, from, verb)
  const hosts = host >= from && hostVerbs.has(items[host]!.word) && !isMeasureVerb(items[verb]!.word)
  if (verb + 1 >= to - 1 && hosts && reaches(items, verb, to)) {
    return { verb: wholeVerb(items, host, from), phrase: { from: host + 1, to } }
  }
  const joined = joinedBehind(items, verb, to)
  if (joined) return { verb: { from: wholeVerb(items, verb, from).from, to }, phrase: { from: to, to } }
  const coordinate = coordinateBehind(items, verb, to)
  if (coordinate)
    return {
      verb: { from: wholeVerb(items, verb, from).from, to: coordinate },
      phrase: { from: skipAspects(items, coordinate, to), to },
    }
  const whole = wholeVerb(items, verb, from)
  const issuing = issuingBefore(items, whole, to)
  if (issuing) return issuing
  const outer = isNoun(items, verb, to) ? outerVerb(items, from, whole.from) : -1
  if (outer >= 0)
    return { verb: wholeVerb(items, outer, from), phrase: { from: skipAspects(items, outer + 1, to), to } }
  const touching =
    verb + 1 < to && !hostVerbs.has(items[verb]!.word) && reaches(items, verb, to) && !isSum(items, to)
      ? { from: whole.from, to }
      : whole
  return { verb: touching, phrase: { from: skipAspects(items, touching.to, to), to } }
}

/** The last host before a verb and the verbs that touch it (完成 in 完成运输起降), or the item before it. */
function hostBefore(items: readonly Item[], from: number, verb: number): number {
  const first = wholeVerb(items, verb, from).from
  for (let at = verb - 1; at >= Math.max(from, first - 1); at -= 1)
    if (hostVerbs.has(items[at]!.word)) return at
  return verb - 1
}

/** 压缩至, 发展到: the goal of a change is part of its verb; a verbal noun has none in 为 or before a thing; 率 before 为 is no verb. */
function reachesGoal(items: readonly Item[], to: number): boolean {
  const [goal, reached] = [entryBefore(items, to)?.word ?? '', entryBefore(items, to - 1)]
  if (!goalMarks.has(goal) || !reached || nounEndings.has(reached.word)) return false
  return reached.tag === 'v' || (reached.tag === 'vn' && goal !== '为' && !opensNoun(items, to + 1))
}

/** Whether money stands at a place that tells no noun behind it: what a verb is about is an amount there (挽回损失40万元), not in 谋划储备亿元以上项目. */
const isSum = (items: readonly Item[], at: number): boolean =>
  isMoney(items[at]?.unit ?? '') &&
  (summedActs.has(items[at - 1]!.word) || !(items[at + 1] && isNominal(items[at + 1]!)))

/** Whether a verb may be part of a noun before the number: it touches the number (政治轮训) or tells the kind of what does (供应基地). */
const isNoun = (items: readonly Item[], verb: number, to: number): boolean =>
  !items[verb]!.acts &&
  ((reaches(items, verb, to) && !isMeasureVerb(items[verb]!.word) && !endingVerbs.has(items[verb]!.word)) ||
    (verb === to - 2 && describesHead(items, verb)) ||
    (verb === to - 3 && items[to - 2]!.tag === 'vn' && describedHeads.has(items[to - 1]!.word)))

/** `组织政治轮训4期`: a verb right before the number is a noun where another verb governs the nouns before it; -1 where none does. */
function outerVerb(items: readonly Item[], from: number, to: number): number {
  // 剩余 in 完成剩余筛查: what describes the act stands before it.
  let at = describingVerbs.has(entryBefore(items, to)?.word ?? '') ? to - 2 : to - 1
  while (at >= from && (isNominal(items[at]!) || nounJoints.has(items[at]!.word))) at -= 1
  const opening = at + 1
  if (verbJoints.has(items[opening]!.word)) return -1
  if (
    opening < to - 1 &&
    items[opening]!.tag === 'vn' &&
    !passes(items[opening]!.word) &&
    (at < from || openers.has(items[at]!.tag))
  )
    return opening
  return at >= from && at < to - 1 && governs(items, at) && !passes(items[at]!.word) ? at : -1
}

const passes = (word: string): boolean =>
  stativeVerbs.has(word) || causativeVerbs.has(word) || isMeasureVerb(word)

/** Whether only verbal nouns stand between a verb and the number: 立案审查**件. */
function reaches(items: readonly Item[], verb: number, to: number): boolean {
  for (let at = verb + 1; at < to; at += 1) if (items[at]!.tag !== 'vn') return false
  return to - verb <= 2
}

/** `深入村委调研党建工作3次`: the act stands behind the place; failing that, the verb before the place. */
function behindPlace(items: readonly Item[], verb: number, place: number, to: number): Governor {
  const act = actBehindNoun(items, place + 1, to)
  if (verb >= 0) return { verb: wholeVerb(items, verb, 0), phrase: { from: act >= 0 ? act : place + 1, to } }
  if (act >= 0) return { verb: { from: act, to: act + 1 }, phrase: { from: act + 1, to } }
  return { verb: null, phrase: { from: place + 1, to } }
}

/** The first verbal noun behind a noun in a stretch, or -1. */
function actBehindNoun(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const { tag, word } = items[at]!
    if ((tag === 'vn' || tag === 'v') && word.length > 1) return at
  }
  return -1
}
