import { isMoney } from '../../../lexicon/amounts/units.ts'
import { describingVerbs, summedActs, undergone } from '../../../lexicon/governing/acts.ts'
import { countedNouns } from '../../../lexicon/governing/amounts.ts'
import { describedHeads } from '../../../lexicon/governing/nouns.ts'
import {
  causativeVerbs,
  endingVerbs,
  hostVerbs,
  isMeasureVerb,
  stativeVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { nounJoints, verbJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Governor } from './governor.ts'
import { issuingBefore } from './issuing-before.ts'
import type { Item } from './item.ts'
import { describesHead } from './noun-part.ts'
import { governs } from './verb.ts'
import { skipAspects, wholeVerb } from './whole-verb.ts'
import { isNominal, openers } from './word-classes.ts'

/** The last verb itself, or the one before it where it is part of a noun. */
export function wholeGovernor(items: readonly Item[], from: number, to: number, verb: number): Governor {
  const whole = wholeVerb(items, verb, from)
  const issuing = issuingBefore(items, whole, to)
  if (issuing) return issuing
  const outer = isNoun(items, verb, to) ? outerVerb(items, from, whole.from) : -1
  if (outer >= 0)
    return { verb: wholeVerb(items, outer, from), phrase: { from: skipAspects(items, outer + 1, to), to } }
  const touching =
    verb + 1 < to && !hostVerbs.has(items[verb]!.word) && reaches(items, verb, to) && !isObject(items, to)
      ? { from: whole.from, to }
      : whole
  return { verb: touching, phrase: { from: skipAspects(items, touching.to, to), to } }
}

/** Whether the act that touches the number at a place is what the verb before it was done to: 纠正违法17次, 挽回损失2万吨. */
const isObject = (items: readonly Item[], at: number): boolean =>
  undergone.has(items[at - 1]!.word) || isSum(items, at)

/** Whether money stands at a place that tells no noun behind it: what a verb is about is an amount there (挽回损失40万元), not in 梳理万元以上欠款. */
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
    !countedNouns.has(items[opening + 1]!.word) &&
    (at < from || openers.has(items[at]!.tag))
  )
    return opening
  return at >= from && at < to - 1 && governs(items, at) && !passes(items[at]!.word) ? at : -1
}

const passes = (word: string): boolean =>
  stativeVerbs.has(word) || causativeVerbs.has(word) || isMeasureVerb(word)

/** Whether only verbal nouns stand between a verb and the number: 立案审查**件. */
export function reaches(items: readonly Item[], verb: number, to: number): boolean {
  for (let at = verb + 1; at < to; at += 1) if (items[at]!.tag !== 'vn') return false
  return to - verb <= 2
}
