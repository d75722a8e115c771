import { locating, sides } from '../../../lexicon/governing/marks.ts'
import { nounEndings, peopleWord } from '../../../lexicon/governing/nouns.ts'
import { durationUnits, personUnits, predicatingUnits } from '../../../lexicon/governing/units.ts'
import { shortVerbs } from '../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import { isNominal } from './word-classes.ts'

/**
 * 摊 + 点, 教 + 干, 换 + 热 + 站: single characters right behind a number that no dictionary joins are what is counted, two of them
 * or more with the ending of a noun.
 */
export function isUnlistedNoun(items: readonly Item[], at: number): boolean {
  let start = at
  while (
    at - start < longestUnlisted &&
    entryBefore(items, start)?.word.length === 1 &&
    items[start - 1]!.tag !== 'u'
  )
    start -= 1
  const before = entryBefore(items, start)
  if (before?.word !== '的' && before?.unit === undefined) return false
  let end = start
  while (end - start <= longestUnlisted && isRoot(items, end, start)) end += 1
  if (at >= end || end - start < 2) return false
  const [first, second] = [items[start]!, items[start + 1]!]
  const last = items[end - 1]!.word
  if (end - start > 2) return nounEndings.has(last) || peopleWord.test(last)
  if (first.tag !== 'v') return isNominal(first)
  const unit = before.unit ?? ''
  return (
    second.tag !== 'v' &&
    (!shortVerbs.has(first.word) || personUnits.has(unit)) &&
    !predicatingUnits.has(unit) &&
    !durationUnits.test(unit)
  )
}

const longestUnlisted = 3

function isRoot(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at]
  if (item?.word.length !== 1 || !roots.has(item.tag) || locating.has(item.word) || sides.has(item.word))
    return false
  return at === start || items[at - 1]!.end === item.start
}

/** What words are made of. */
const roots = new Set(['n', 'v', 'a', 'b', 'x', 'vn', 'ns', 'i', 's', 'q'])
