import { isExtent } from '../../../lexicon/amounts/units.ts'
import { negations } from '../../../lexicon/governing/acts.ts'
import { namesAmount } from '../../../lexicon/governing/amounts.ts'
import { fronting } from '../../../lexicon/governing/marks.ts'
import { nounEndings } from '../../../lexicon/governing/nouns.ts'
import { plainThings, transitiveVerbs } from '../../../lexicon/governing/plain-verbs.ts'
import { actUnits } from '../../../lexicon/governing/units.ts'
import { personalVerbs, stativeVerbs } from '../../../lexicon/governing/verbs.ts'
import { aspects, each, partMark } from '../../../lexicon/words/clause-words.ts'
import type { VerbFollower, VerbPlace } from '../../../lexicon/words/verb-odds.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import { isRoot } from './root.ts'
import { isNominal } from './word-classes.ts'

/** Where a word stands that may be the verb of a number: behind what, before what, and the unit of the number. */
export type VerbContext = { place: VerbPlace; follower: VerbFollower; unit: string }

/**
 * The context of the items between `from` and `to` as the verb of the next number of their clause, behind its first `count` items; null
 * where none can stand there. `parallel` says that the clause before begins with its verb.
 */
export function verbContext(
  items: readonly Item[],
  count: number,
  from: number,
  to: number,
  parallel: boolean,
): VerbContext | null {
  let end = to
  while (end < Math.min(items.length, to + longestObject) && items[end]!.quantity === undefined) end += 1
  const { unit, isShare } = items[end] ?? {}
  if (unit === undefined || isShare || items[end - 1]!.word === '等') return null
  const place = placeBehind(items, count, items[from]!, parallel)
  if (!place) return null
  const next = items[to]!
  if (next.quantity !== undefined)
    return { place, follower: actUnits.has(unit) || isExtent(unit) ? 'act' : 'thing', unit }
  return aspects.has(next.word) || (opensObject(next) && !takesThing(next, items[to + 1]))
    ? { place, follower: 'object', unit }
    : null
}

/** Whether a clause begins with its verb, behind adverbs and times. */
export function opensWithVerb(items: readonly Item[]): boolean {
  return items.find(({ tag }) => !openers.has(tag))?.tag === 'v'
}

const openers = new Set(['d', 't', 'r', 'c'])

/** Behind who does it, from first to last: 前后登门40趟. */
const doneOver = '前后'

/** Where a predicate can begin behind these items: null where none can. */
function placeBehind(items: readonly Item[], count: number, next: Item, parallel: boolean): VerbPlace | null {
  const before = entryBefore(items, count)
  if (!before) return parallel ? 'parallel' : 'opening'
  const { word, tag, quantity } = before
  if (quantity !== undefined || personalVerbs.has(word) || negations.has(word)) return null
  if (tag === 'punctuation' || tag === 'c') return isListed(items, count) ? 'listed' : 'opening'
  if (openers.has(tag) || word === doneOver)
    return entryBefore(items, count - 1)?.tag === 'v' ? null : 'opening'
  if (entryBefore(items, count - 1)?.word === each) return 'opening'
  return isSubject(items, count) && !(nounEndings.has(next.word) && before.end === next.start)
    ? 'subject'
    : null
}

/** Behind a joint or 其中 that goes on from a figure, or from what no predicate is. */
const isListed = (items: readonly Item[], count: number): boolean =>
  count === 1 || items[count - 2]!.tag !== 'v' || items[count - 1]!.word === partMark

/** Only a noun of two characters or more stands before, behind times and adverbs (每年 + 社区志愿者) or led by a preposition (为 + 老人). */
function isSubject(items: readonly Item[], count: number): boolean {
  const last = items[count - 1]!
  let at = last.tag === 'f' ? count - 2 : count - 1
  let behind = at === count - 1 ? undefined : last
  const earliest = Math.max(0, count - longestSubject)
  while (at >= earliest && isPartOfNoun(items[at]!, behind)) {
    behind = items[at]!
    at -= 1
  }
  if (at >= 0 && at < earliest) return false
  if (!behind || last.end - behind.start < 2) return false
  return at < 0 || openers.has(items[at]!.tag) || leadsSubject(items[at]!)
}

/** Before who acts: a preposition (为 + 老人), 有 (有 + 企业), who is asked to (请 + 学校). */
const leadsSubject = ({ word }: Item): boolean =>
  fronting.has(word) || stativeVerbs.has(word) || personalVerbs.has(word)

/** A noun, a character of one that no dictionary has (乘 + 务 + 员), or the act that names a body (救助 + 站). */
const isPartOfNoun = (item: Item, next: Item | undefined): boolean =>
  isRoot(item) || (isNominal(item) && (item.tag !== 'vn' || nounEndings.has(next?.word ?? '')))

/** Whether what a verb governs can begin with a word: no ending, which would make a noun of the verb, and no amount (周转天数). */
const opensObject = (next: Item): boolean =>
  (isNominal(next) || isRoot(next) || next.tag === 'v') &&
  !nounEndings.has(next.word) &&
  !namesAmount(next.word)

/** 耗弹 in 打靶耗弹: a verb with its own object, for which the other was done. */
const takesThing = ({ word }: Item, next: Item | undefined): boolean =>
  transitiveVerbs.has(word) && plainThings.has(next?.word ?? '')

/** Items of a subject, and from a verb to the number that it governs, which keep a long clause linear. */
const longestSubject = 24
const longestObject = 24
