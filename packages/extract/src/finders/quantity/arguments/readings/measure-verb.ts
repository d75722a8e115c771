import { isExtent } from '../../../../lexicon/amounts/units.ts'
import { levelNouns, namesAmount } from '../../../../lexicon/governing/amounts.ts'
import { clauseOpeners, clauseVerbs, isMeasureVerb } from '../../../../lexicon/governing/verbs.ts'
import { comparisonMarks } from '../../../../lexicon/words/clause-words.ts'
import type { Governor } from '../governor.ts'
import { opensNoun } from '../head-after.ts'
import { headBefore } from '../head-before.ts'
import type { Item } from '../item.ts'
import { type Arguments, actionOf, compact, type Member } from '../member.ts'
import { inherit, type Stretch, stated, wordOf } from '../stretch.ts'

/** `整改率达98.6%`: what reached the figure stands before a verb that measures and touches it. */
export function readMeasured(member: Member, { verb, phrase }: Governor): Arguments | null {
  const { items, at, share } = member
  if (!verb || phrase.from !== at) return null
  // 迈上3000亿元台阶: the figure names the level that the subject came to.
  if (levelNouns.has(items[at + 1]?.word ?? '')) return readSubject(member, verb)
  if (isMeasureVerb(wordOf(items, verb))) return countsBehind(member) ? null : readSubject(member, verb)
  // 提供60%的保险费补贴: what the share is of stands behind it.
  return share && !(items[at + 1]?.word === '的' && opensNoun(items, at + 2))
    ? readSubject(member, verb)
    : null
}

/** 试点扩大到100个乡镇: a count of things whose name follows counts these. */
const countsBehind = ({ items, at, share, quantity: { unit } }: Member): boolean =>
  !share &&
  !isExtent(unit) &&
  /^[nb]$/.test(items[at + 1]?.tag ?? '') &&
  !namesAmount(items[at + 1]!.word) &&
  opensNoun(items, at + 1)

/** The subject of a verb of measure as the object, or what was named for the figure before. */
export function readSubject({ items, from, carried }: Member, verb: Stretch): Arguments {
  const to = beforeComparison(items, from, verb.from)
  const subject = headBefore(items, { from: subjectFrom(items, from, to), to })
  const isLevel = subject !== null && levelNouns.has(items[subject.to - 1]!.word)
  const object = subject && !isLevel ? stated(items, subject) : inherit(carried.object)
  return compact(actionOf(items, verb, null), object)
}

/** `推动城区面积达到120平方公里`: the subject begins behind the verb whose clause it opens. */
function subjectFrom(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && (opening.has(items[at]!.tag) || clauseOpeners.has(items[at]!.word))) at += 1
  if (at >= to || !clauseVerbs.has(items[at]!.word)) return from
  return at === to - 1 || items[at + 1]!.word.length > 1 ? at + 1 : from
}

const opening = new Set(['d', 't', 'r', 'c', 'p'])

/** `财政收入比上年增长12%`: the comparison is no part of what grew. */
function beforeComparison(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (comparisonMarks.has(items[at]!.word)) return at
  return to
}
