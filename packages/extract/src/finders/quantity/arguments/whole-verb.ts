import { describingVerbs } from '../../../lexicon/governing/acts.ts'
import { locating } from '../../../lexicon/governing/marks.ts'
import { isMeasureVerb, leadingVerbs, stativeVerbs } from '../../../lexicon/governing/verbs.ts'
import { aspects, verbJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import type { Stretch } from './stretch.ts'
import { isNominal } from './word-classes.ts'

/** The verb with the verbs that touch it: 组织开展, 审批确定. */
export function wholeVerb(items: readonly Item[], at: number, from: number): Stretch {
  let first = at
  if (items[at]!.acts || isMeasureVerb(items[at]!.word)) return { from: at, to: at + 1 }
  if (items[at]!.word.length === 1 && first > from && isVerbPart(entryBefore(items, first), items[first]!))
    first -= 1
  while (first > from && joinsVerb(items[first - 1]!) && items[first - 1]!.end === items[first]!.start)
    first -= 1
  return { from: coordinateFrom(items, first, from), to: at + 1 }
}

/** 处治, 拒收: two single characters that touch, which no dictionary joins, are one verb. */
const isVerbPart = (before: Item | undefined, { start }: Item): boolean =>
  before !== undefined &&
  before.end === start &&
  before.word.length === 1 &&
  !stativeVerbs.has(before.word) &&
  (before.tag === 'v' || before.tag === 'x' || before.word === '新')

/** Where the coordinate verbs before `first` begin; a list that begins with a noun (强基、扩容、下沉) is none of verbs. */
function coordinateFrom(items: readonly Item[], first: number, from: number): number {
  let start = first
  while (coordinates(items, start, from)) start -= 2
  return start > from && verbJoints.has(items[start - 1]!.word) ? first : start
}

/** 新建或改造, 取消、下放、简化: a verb without object of its own before the joint shares the object of the verb at `at`. */
function coordinates(items: readonly Item[], at: number, from: number): boolean {
  const verb = entryBefore(items, at - 1)
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
