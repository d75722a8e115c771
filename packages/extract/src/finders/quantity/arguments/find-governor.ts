import { locating } from '../../../lexicon/governing/marks.ts'
import { nounEndings } from '../../../lexicon/governing/nouns.ts'
import {
  assistingVerbs,
  causativeVerbs,
  handingVerbs,
  hostVerbs,
  isMeasureVerb,
  leadingVerbs,
  stativeVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { goalMarks } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Governor } from './governor.ts'
import { opensNoun } from './head-after.ts'
import type { Item } from './item.ts'
import { coordinateBehind, joinedBehind } from './joined-verbs.ts'
import { describesBetween, describesMatter } from './listed-compound.ts'
import { causedAct } from './pivot.ts'
import { governs, lastVerb } from './verb.ts'
import { makesNoun } from './verb-in-noun.ts'
import { openingAct } from './verbal-act.ts'
import { reaches, wholeGovernor } from './whole-governor.ts'
import { skipAspects, wholeVerb } from './whole-verb.ts'
import { isNominal, isVerbal } from './word-classes.ts'

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
  // 走进6所学校: going there is what was done where no verb is told.
  if (verb < 0 && isGoing(entryBefore(items, to)))
    return { verb: { from: to - 1, to }, phrase: { from: to, to } }
  if (verb < 0) return openingAct(items, from, to)
  return (
    (relative >= 0 ? outsideRelative(items, from, to, { verb, relative }) : null) ??
    assistedAct(items, verb, to) ??
    causedAct(items, verb, to) ??
    describedOuter(items, from, to, verb) ??
    hostedAct(items, from, to, verb) ??
    joinedAct(items, from, to, verb) ??
    wholeGovernor(items, from, to, verb)
  )
}

/** Before a relative clause (…的) the verb or the act that the noun behind it belongs to; null where none stands there. */
function outsideRelative(
  items: readonly Item[],
  from: number,
  to: number,
  { verb, relative }: { verb: number; relative: number },
): Governor | null {
  const clause = wholeVerb(items, verb, from).from
  const phrase = { from: relative + 1, to }
  const main = lastVerb(items, from, clause).verb
  if (main >= 0) return { verb: wholeVerb(items, main, from), phrase }
  const opening = openingAct(items, from, clause)
  return opening.verb && opening.phrase.from < opening.phrase.to ? { verb: opening.verb, phrase } : null
}

/** 清理 in 清理历史沉淀案款: before the noun that the last verb only describes the verb that opens its member. */
function describedOuter(items: readonly Item[], from: number, to: number, verb: number): Governor | null {
  const handed = handedMatter(items, from, to, verb)
  if (handed) return handed
  if (!describesBetween(items, verb, to)) return null
  let at = verb - 1
  while (at > from && isNominal(items[at]!)) at -= 1
  const { word, tag } = items[at]!
  if (tag !== 'v' || leadingVerbs.has(word) || causativeVerbs.has(word) || isMeasureVerb(word)) return null
  if (!governs(items, at) || stativeVerbs.has(word)) return null
  return { verb: wholeVerb(items, at, from), phrase: { from: skipAspects(items, at + 1, to), to } }
}

/** 办理 in 办理变更登记手续: what hands a matter out stands before the verbs that tell its kind. */
function handedMatter(items: readonly Item[], from: number, to: number, verb: number): Governor | null {
  if (!describesMatter(items, verb, to)) return null
  let at = verb - 1
  while (at > from && isVerbal(items[at]) && items[at]!.end === items[at + 1]!.start) at -= 1
  while (at < verb && !handingVerbs.has(items[at]?.word ?? '')) at += 1
  return at < verb ? { verb: wholeVerb(items, at, from), phrase: { from: at + 1, to } } : null
}

/** 负责管理13个卫生室: the act that a verb only helps. */
function assistedAct(items: readonly Item[], verb: number, to: number): Governor | null {
  const act = verb + 1
  if (!assistingVerbs.has(items[verb]!.word) || act >= to) return null
  if (items[act]!.tag !== 'vn' || makesNoun(items, act)) return null
  return { verb: { from: act, to: act + 1 }, phrase: { from: skipAspects(items, act + 1, to), to } }
}

/** 完成 in 完成运输起降320架次: a verb that hosts the act which touches the number. */
function hostedAct(items: readonly Item[], from: number, to: number, verb: number): Governor | null {
  const host = hostBefore(items, from, verb)
  const hosts = host >= from && hostVerbs.has(items[host]!.word) && !isMeasureVerb(items[verb]!.word)
  return verb + 1 >= to - 1 && hosts && reaches(items, verb, to)
    ? { verb: wholeVerb(items, host, from), phrase: { from: host + 1, to } }
    : null
}

/** A verb with those that go on from it, up to the number or before what they act on. */
function joinedAct(items: readonly Item[], from: number, to: number, verb: number): Governor | null {
  const start = () => wholeVerb(items, verb, from).from
  if (joinedBehind(items, verb, to)) return { verb: { from: start(), to }, phrase: { from: to, to } }
  const end = coordinateBehind(items, verb, to)
  return end ? { verb: { from: start(), to: end }, phrase: { from: skipAspects(items, end, to), to } } : null
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

/** 走进, 深入: a verb of its own, as 到 and 在 are none. */
const isGoing = (item: Item | undefined): boolean =>
  item !== undefined && item.word.length > 1 && locating.has(item.word)

/** `深入村委调研党建工作3次`: the act stands behind the place; failing that, the verb before the place. */
function behindPlace(items: readonly Item[], verb: number, place: number, to: number): Governor {
  const act = actBehindNoun(items, place + 1, to)
  if (verb >= 0) return { verb: wholeVerb(items, verb, 0), phrase: { from: act >= 0 ? act : place + 1, to } }
  if (act >= 0) return { verb: { from: act, to: act + 1 }, phrase: { from: act + 1, to } }
  if (isGoing(items[place])) return { verb: { from: place, to: place + 1 }, phrase: { from: place + 1, to } }
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
