import { negations, offending } from '../../../lexicon/governing/acts.ts'
import { namesAmount, standards } from '../../../lexicon/governing/amounts.ts'
import { locating } from '../../../lexicon/governing/marks.ts'
import { timeNouns } from '../../../lexicon/governing/nouns.ts'
import { soleActs, verbLeads } from '../../../lexicon/governing/plain-verbs.ts'
import {
  exceedingVerbs,
  isMeasureVerb,
  personalVerbs,
  shortVerbs,
  stativeVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { surnames } from '../../../lexicon/persons/surnames.ts'
import { aspects, doneMark, memberJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import { describesNoun, makesNoun } from './verb-in-noun.ts'
import { isDoer, isNominal, isVerbal, openers } from './word-classes.ts'

/** Whether 不, 未 or 乱 stands at `at` with its verb: 不捕 describes the noun behind it in 不捕案件, 乱停放 in 乱停放车辆. */
export const denies = (items: readonly Item[], at: number): boolean =>
  (negations.has(items[at]?.word ?? '') || offending.has(items[at]?.word ?? '')) &&
  (isVerbal(items[at + 1]) || soleActs.has(items[at + 1]?.word ?? ''))

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
  const { tag, word, acts } = items[at]!
  const next = items[at + 1]
  if (acts) return true
  if (stativeVerbs.has(word)) return true
  const isSingle = word.length === 1
  if (isSingle && exceedingVerbs.has(word) && standards.has(next?.word ?? '')) return true
  const isShort = isSingle && shortVerbs.has(word)
  if ((tag !== 'v' && !isShort) || describesNoun(items, at)) return false
  if (isShort)
    return (
      !endsName(items, at) &&
      !negations.has(entryBefore(items, at)?.word ?? '') &&
      !(word === '上' && entryBefore(items, at)?.tag === 'n' && !isClass(next)) &&
      next !== undefined &&
      (isNominal(next) ||
        (next.tag === 'v' && makesNoun(items, at + 1)) ||
        isListed(items, at + 1) ||
        aspects.has(next.word) ||
        next.tag === 'quantity')
    )
  if (locating.has(word) || isListed(items, at)) return false
  if (isSingle) return opensAlone(items, at) || touchesFigure(items, at)
  return next?.word !== '的' && !timeNouns.has(next?.word ?? '') && !makesNoun(items, at)
}

/** 党课 in 党支部上党课4堂, 汇报课 */
const isClass = (next: Item | undefined): boolean => next?.word.endsWith('课') === true

/** 樊国建 before 3200元: what ends the name of a person that opens its member is no verb. */
function endsName(items: readonly Item[], at: number): boolean {
  const [surname, given] = [entryBefore(items, at - 1), entryBefore(items, at)]
  if (items[at + 1]?.tag !== 'quantity' || !surname || !given || given.word.length !== 1) return false
  const opens = at === 2 || memberJoints.has(items[at - 3]!.word)
  return opens && surnames.has(surname.word) && surname.end === given.start && given.end === items[at]!.start
}

/** 蒸馒头3200个: any verb of one character governs a whole noun where it opens its clause and the number follows. */
function opensAlone(items: readonly Item[], at: number): boolean {
  const [before, next] = [entryBefore(items, at), items[at + 1]]
  if (
    before &&
    (before.tag === 'punctuation' || !openers.has(before.tag) || entryBefore(items, at - 1)?.tag === 'v')
  )
    return false
  if (next?.tag !== 'n' || next.word.length === 1 || namesAmount(next.word)) return false
  if (personalVerbs.has(items[at]!.word) || isMeasureVerb(items[at]!.word)) return false
  const behind = items[at + 2]
  return behind?.quantity !== undefined || (behind?.tag === 'n' && items[at + 3]?.quantity !== undefined)
}

/**
 * 要跑14个村, 再降10%, 住着户: a verb of one character with its figure right behind governs it where an adverb or the name of who did it leads it; 着 or 了 shows any.
 */
function touchesFigure(items: readonly Item[], at: number): boolean {
  const [before, { word }, next] = [entryBefore(items, at), items[at]!, items[at + 1]]
  if (personalVerbs.has(word) || !next) return false
  if (next.word === '着' || next.word === doneMark) return before?.tag !== 'v' || before.word.length > 1
  if (next.quantity === undefined || before === undefined) return false
  return before.tag === 'd' || isDoer(before) || leads(items, at - 1)
}

/** 年 in 年省30万元, not 班 in 中欧班列: a word that leads verbs and is no end of a noun. */
const leads = (items: readonly Item[], at: number): boolean =>
  verbLeads.has(items[at]!.word) &&
  !(entryBefore(items, at)?.end === items[at]!.start && isNominal(items[at - 1]!))

/** 有维修、保洁两类: a verb right behind another opens a list of things. */
const isListed = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === '、' && entryBefore(items, at)?.tag === 'v'
