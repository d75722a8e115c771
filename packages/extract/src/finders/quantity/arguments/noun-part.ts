import { numeralCharacters } from '@shuzhi/document'
import { describingVerbs, offending } from '../../../lexicon/governing/acts.ts'
import { describedHeads, nounEndings } from '../../../lexicon/governing/nouns.ts'
import { hostVerbs, isMeasureVerb, leadingVerbs, stativeVerbs } from '../../../lexicon/governing/verbs.ts'
import { nounJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import { isUnlistedNoun } from './unlisted-nouns.ts'
import { denies } from './verb.ts'
import { makesNoun } from './verb-in-noun.ts'
import { isVerbal } from './word-classes.ts'

/** What a noun phrase is made of. */
export const nounTags = new Set([
  'n',
  'vn',
  'a',
  'b',
  'x',
  'ns',
  'i',
  's',
  'latin',
  'mask',
  'number',
  'f',
  'r',
])

/** 公务员中, 收入中: what stands behind is counted out of the noun before, not 冀中. */
export const isInside = (items: readonly Item[], at: number): boolean =>
  items[at]!.word === '中' && items[at]!.tag === 'f' && /^v?n$/.test(entryBefore(items, at)?.tag ?? '')

/** Whether an item is part of a noun phrase; a verb that describes the noun behind it is (3名退役军人). */
export const isPart = (items: readonly Item[], at: number): boolean =>
  nounTags.has(items[at]!.tag) ||
  (describingVerbs.has(items[at]!.word) && nounTags.has(items[at + 1]?.tag ?? '')) ||
  (items[at]!.tag === 'v' &&
    items[at]!.word.length > 1 &&
    nounEndings.has(items[at + 1]?.word ?? '') &&
    makesNoun(items, at)) ||
  offends(items, at) ||
  isGrade(items, at) ||
  isEnding(items, at) ||
  includes(items, at) ||
  isUnlistedNoun(items, at) ||
  describesHead(items, at)

/** 乱停放 in 4处乱停放整治点. */
export const offends = (items: readonly Item[], at: number): boolean =>
  (offending.has(items[at]!.word) && denies(items, at)) ||
  (offending.has(entryBefore(items, at)?.word ?? '') && denies(items, at - 1))

/** 会 in 观摩会: the ending that makes a noun of the act before it. */
const isEnding = (items: readonly Item[], at: number): boolean =>
  nounEndings.has(items[at]!.word) &&
  isVerbal(entryBefore(items, at)) &&
  items[at - 1]!.end === items[at]!.start

/** 级 in 二级以上医院. */
const isGrade = (items: readonly Item[], at: number): boolean =>
  items[at]!.tag === 'q' &&
  numeralCharacters.includes(entryBefore(items, at)?.word || '?') &&
  (nounTags.has(items[at + 1]?.tag ?? '') || includes(items, at + 1))

/** 及以上 in 二级及以上医院. */
const includes = (items: readonly Item[], at: number): boolean =>
  nounJoints.has(items[at]?.word ?? '') && items[at + 1]?.tag === 'f'

/** 验证 in 省级概念验证中心, 续建 in 续建项目: a verb of two characters and the thing it tells the kind of, which ends the phrase. */
export function describesHead(items: readonly Item[], at: number): boolean {
  const [{ tag, word, end }, head, behind] = [items[at]!, items[at + 1], items[at + 2]]
  if (tag !== 'v' || word.length < 2 || head?.start !== end || !describedHeads.has(head.word)) return false
  if (hostVerbs.has(word) || leadingVerbs.has(word) || isMeasureVerb(word) || stativeVerbs.has(word))
    return false
  return behind === undefined || behind.tag === 'vn' || !nounTags.has(behind.tag)
}
