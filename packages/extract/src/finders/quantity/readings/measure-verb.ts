import { comparisonMarks } from '../../../lexicon/clause-words.ts'
import { isMeasureVerb } from '../../../lexicon/governing.ts'
import type { Item } from '../clause.ts'
import type { Governor } from '../governor.ts'
import { type Arguments, actionOf, compact, type Member } from '../member.ts'
import { headBefore } from '../phrase.ts'
import { inherit, type Stretch, stated, wordOf } from '../stretch.ts'

/** `整改率达98.6%`: what reached the figure stands before a verb that measures and touches it. */
export function readMeasured(member: Member, { verb, phrase }: Governor): Arguments | null {
  const { items, at, share } = member
  return verb && phrase.from === at && (share || isMeasureVerb(wordOf(items, verb)))
    ? readSubject(member, verb)
    : null
}

/** The subject of a verb of measure as the object, or what was named for the figure before. */
export function readSubject({ items, from, carried }: Member, verb: Stretch): Arguments {
  const subject = headBefore(items, { from, to: beforeComparison(items, from, verb.from) })
  return compact(actionOf(items, verb, null), subject ? stated(items, subject) : inherit(carried.object))
}

/** `财政收入比上年增长12%`: the comparison is no part of what grew. */
function beforeComparison(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (comparisonMarks.has(items[at]!.word)) return at
  return to
}
