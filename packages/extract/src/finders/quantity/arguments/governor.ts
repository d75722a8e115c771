import { goalMarks, nounJoints, verbJoints } from '../../../lexicon/clause-words.ts'
import { describingVerbs, workingActs } from '../../../lexicon/governing/acts.ts'
import { namesAmount } from '../../../lexicon/governing/amounts.ts'
import { fronting, locating } from '../../../lexicon/governing/marks.ts'
import { agentNouns, nounEndings, timeNouns, useNouns } from '../../../lexicon/governing/nouns.ts'
import {
  assistingVerbs,
  causativeVerbs,
  hostVerbs,
  isMeasureVerb,
  organizingVerbs,
  stativeVerbs,
} from '../../../lexicon/governing/verbs.ts'
import type { Item } from './clause.ts'
import type { Stretch } from './stretch.ts'
import { denies, governs, isNominal, lastVerb, makesNoun, openers, skipAspects, wholeVerb } from './verb.ts'

/** What governs a number from its left: the verb, and the noun phrase between verb and number. */
export type Governor = {
  verb: Stretch | null
  /** What stands between verb and number; empty when the verb touches the number. Without verb: all that stands before the number. */
  phrase: Stretch
}

/**
 * Reads a clause leftwards from a number at `to` to the place `from`, for the verb that governs it.
 * A verb governs; a verbal noun (学习, 培训) governs only where it opens the predicate; the verb of a relative clause (…的) only
 * where no other stands before it, or where it touches the number (点出的X个问题).
 */
export function findGovernor(items: readonly Item[], from: number, to: number): Governor {
  if (items[to - 1]?.word === '的' && items[to - 2]?.tag === 'v') {
    return { verb: { from: wholeVerb(items, to - 2, from).from, to: to - 1 }, phrase: { from: to, to } }
  }
  const reached = items[to - 2]
  // 压缩至, 缩短到: the goal of a change is part of its verb; 率 before 为 is no verb.
  if (goalMarks.has(items[to - 1]?.word ?? '') && reached?.tag === 'v' && !nounEndings.has(reached.word)) {
    return { verb: { from: to - 2, to }, phrase: { from: to, to } }
  }
  const { verb, place, relative } = lastVerb(items, from, to)
  if (place >= 0) return behindPlace(items, verb, place, to)
  if (verb < 0) return openingAct(items, from, to)
  const main = relative >= 0 ? lastVerb(items, from, wholeVerb(items, verb, from).from).verb : -1
  if (main >= 0) return { verb: wholeVerb(items, main, from), phrase: { from: relative + 1, to } }
  // 负责管理13个卫生室
  if (
    assistingVerbs.has(items[verb]!.word) &&
    verb + 1 < to &&
    items[verb + 1]!.tag === 'vn' &&
    !makesNoun(items, verb + 1)
  )
    return { verb: { from: verb + 1, to: verb + 2 }, phrase: { from: skipAspects(items, verb + 2, to), to } }
  const host = verb - 1
  const hosts = host >= from && hostVerbs.has(items[host]!.word) && !isMeasureVerb(items[verb]!.word)
  if (verb + 1 >= to - 1 && hosts && reaches(items, verb, to)) {
    return { verb: wholeVerb(items, host, from), phrase: { from: verb, to } }
  }
  const joined = joinedBehind(items, verb, to)
  if (joined) return { verb: { from: wholeVerb(items, verb, from).from, to }, phrase: { from: to, to } }
  const whole = wholeVerb(items, verb, from)
  const outer =
    reaches(items, verb, to) && !isMeasureVerb(items[verb]!.word) ? outerVerb(items, from, whole.from) : -1
  if (outer >= 0)
    return { verb: wholeVerb(items, outer, from), phrase: { from: skipAspects(items, outer + 1, to), to } }
  const touching =
    verb + 1 < to && !hostVerbs.has(items[verb]!.word) && reaches(items, verb, to)
      ? { from: whole.from, to }
      : whole
  return { verb: touching, phrase: { from: skipAspects(items, touching.to, to), to } }
}

/** 新建或改造23个: a verbal noun that a joint ties to the verb before it and that touches the number is a verb too. */
const joinedBehind = (items: readonly Item[], verb: number, to: number): boolean =>
  verb === to - 3 && items[to - 1]!.tag === 'vn' && verbJoints.has(items[to - 2]!.word)

/** `组织政治轮训4期`: a verb right before the number is a noun where another verb governs the nouns before it; -1 where none does. */
function outerVerb(items: readonly Item[], from: number, to: number): number {
  let at = to - 1
  while (at >= from && (isNominal(items[at]!) || nounJoints.has(items[at]!.word))) at -= 1
  const opening = at + 1
  if (verbJoints.has(items[opening]!.word)) return -1
  if (opening < to - 1 && items[opening]!.tag === 'vn' && (at < from || openers.has(items[at]!.tag)))
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

/** No verb stands before the number: a verbal noun that opens the clause or follows a time or an adverb may be one, 研究意识形态工作5次. */
function openingAct(items: readonly Item[], from: number, to: number): Governor {
  let at = from
  while (at < to && openers.has(items[at]!.tag) && !denies(items, at)) at += 1
  const behind = at + 1
  const opens =
    items[at]?.tag === 'vn' &&
    !makesNoun(items, at) &&
    !timeNouns.has(items[behind]?.word ?? '') &&
    !agentNouns.has(items[behind]?.word ?? '') &&
    !useNouns.has(items[behind]?.word ?? '') &&
    (behind === to ||
      (items[behind]!.tag !== 'vn' && (items[behind]!.tag !== 'v' || items[behind]!.word.length === 1)))
  if (opens) return { verb: { from: at, to: behind }, phrase: { from: skipAspects(items, behind, to), to } }
  const timed = timedAct(items, from, to)
  if (timed) return timed
  return { verb: null, phrase: { from: at, to } }
}

/** 教务处全年检查教案, 每周集中训练: behind a time or an adverb a verbal noun is the predicate, two that touch the number together. */
function timedAct(items: readonly Item[], from: number, to: number): Governor | null {
  let at = to - 1
  while (at > from && !(items[at]!.tag === 'vn' && timing.has(items[at - 1]!.tag) && !denies(items, at - 1)))
    at -= 1
  if (at <= from) return null
  let end = at + 1
  while (end < to && items[end]!.tag === 'vn') end += 1
  if (end - at > 2 || (end - at === 2 && end < to)) return null
  if (items[end]?.tag === 'v' && items[end]!.word.length > 1) return null
  return { verb: { from: at, to: end }, phrase: { from: skipAspects(items, end, to), to } }
}

const timing = new Set(['d', 't', 'r'])

/** Without verb and without a clause before it: work on things that touches their number, 农村危房改造190户. */
export function closingAct(items: readonly Item[], { from, to }: Stretch): Governor | null {
  const act = to - 1
  if (act <= from || !workingActs.has(items[act]!.word) || !isNominal(items[act - 1]!)) return null
  return { verb: { from: act, to }, phrase: { from: to, to } }
}

/** Without verb and without a clause before it: the first verbal noun between nouns, 专题会议研究廉政工作**次. */
export function innerAct(items: readonly Item[], { from, to }: Stretch): Governor | null {
  for (let at = from; at < to - 1; at += 1) {
    const behind = items[at + 1]!
    if (
      items[at]!.tag === 'vn' &&
      items[at]!.word.length > 1 &&
      !makesNoun(items, at) &&
      (behind.tag === 'n' || describingVerbs.has(behind.word)) &&
      !namesAmount(behind.word) &&
      !agentNouns.has(behind.word)
    )
      return { verb: { from: at, to: at + 1 }, phrase: { from: at + 1, to } }
  }
  return null
}

/** `组织干警旁听庭审6次`: where people are organized to an act, the organizing is the action and the act what is counted. */
export function findOrganizer(
  items: readonly Item[],
  from: number,
  verb: Stretch,
  to: number,
): Governor | null {
  if (hostVerbs.has(items[verb.to - 1]!.word)) return null
  let at = verb.from - 1
  while (
    at >= from &&
    (isNominal(items[at]!) || locating.has(items[at]!.word) || nounJoints.has(items[at]!.word))
  )
    at -= 1
  if (at < from || at === verb.from - 1 || !organizingVerbs.has(items[at]!.word)) return null
  return { verb: wholeVerb(items, at, from), phrase: { from: verb.from, to } }
}

/**
 * The place of 对, 为, 在 … before a number whose verb stands behind it (为**名党员发放), or -1. It may stand before the member
 * that begins at `from`, where only what it leads stands between (在10个镇、44个村设立).
 */
export function frontingAt(items: readonly Item[], from: number, at: number): number {
  let led = true
  for (let index = at - 1; index >= from || (led && index >= Math.max(0, from - longestLed)); index -= 1) {
    const { tag, word } = items[index]!
    if (fronting.has(word) && (tag === 'p' || items[index + 1]!.quantity !== undefined))
      return led || !locating.has(word) ? index : -1
    led &&= tag === 'quantity' || isNominal(items[index]!) || nounJoints.has(word) || word === '的'
  }
  return -1
}

/** Items that a preposition may lead, before a member of an enumeration or up to the verb behind it, which keeps a long one linear. */
export const longestLed = 40
