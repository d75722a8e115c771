import { dateUnits, phraseBorders, phraseMarks, respectNouns, termMarks } from '../../lexicon/clause-words.ts'
import { describingVerbs, nounEndings, reckoning, stativeVerbs } from '../../lexicon/governing.ts'
import type { Item } from './clause.ts'
import type { Stretch } from './stretch.ts'
import { denies } from './verb.ts'

const nounTags = new Set(['n', 'vn', 'a', 'b', 'x', 'ns', 'i', 's', 'latin', 'mask', 'number', 'f', 'r'])
const leading = new Set(['d', 't', 'r', 'c', 'p', 'u', 'punctuation', 'f', 'm', 'q'])
const trailing = new Set(['d', 'p', 'u', 'c', 'punctuation', 't'])

/** The head of the noun phrase that ends before a number: without what comes before its last 的, without adverbs around it. */
export function headBefore(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let end = to
  while (end > from && isOutside(items[end - 1]!)) end -= 1
  end = beforeDate(items, from, end)
  let start = end
  while (start > from && !endsPhrase(items[start - 1]!) && !isInside(items, start - 1)) start -= 1
  while (start < end && (leading.has(items[start]!.tag) || isTerm(items, start)) && !denies(items, start))
    start += 1
  return start < end ? { from: withStem(items, start, end, from), to: end } : null
}

/** 收入2020年11.2万元: a date between what is measured and its figure is part of neither. */
function beforeDate(items: readonly Item[], from: number, to: number): number {
  let end = to
  while (end - 2 >= from && dateUnits.has(items[end - 1]!.word) && dateNumbers.has(items[end - 2]!.tag))
    end -= 2
  return end
}

const dateNumbers = new Set(['number', 'mask'])

/** 率 in 调撤率, 器 in 诱捕器: an ending that stands alone takes the word that it makes a noun of. */
function withStem(items: readonly Item[], start: number, end: number, from: number): number {
  if (end - start !== 1 || !nounEndings.has(items[start]!.word)) return start
  let first = start
  while (first > from && start - first < 2 && touches(items[first - 1]!, items[first]!)) {
    first -= 1
    if (items[first]!.word.length > 1) break
  }
  return first
}

const touches = (before: Item, { start }: Item): boolean =>
  before.end === start && !leading.has(before.tag) && before.tag !== 'quantity'

/** What stands between the noun and its predicate: adverbs, 是, 可比. */
const isOutside = ({ tag, word }: Item): boolean =>
  trailing.has(tag) || stativeVerbs.has(word) || reckoning.has(word)

/** 公务员中, 收入中: what stands behind is counted out of the noun before, not 冀中. */
const isInside = (items: readonly Item[], at: number): boolean =>
  items[at]!.word === '中' && items[at]!.tag === 'f' && /^v?n$/.test(items[at - 1]?.tag ?? '')

/** 居民中推广: behind the counted noun, unless more of its name follows. */
const leavesNoun = (items: readonly Item[], at: number): boolean =>
  isInside(items, at) && !nounTags.has(items[at + 1]?.tag ?? '')

/** Whether a word ends the noun phrase behind it: a mark, a preposition, an adverb of time, a number of a date. */
const endsPhrase = ({ word, tag }: Item): boolean =>
  phraseBorders.has(word) ||
  tag === 'quantity' ||
  tag === 'p' ||
  tag === 't' ||
  (tag === 'punctuation' && !phraseMarks.has(word))

/**
 * The noun phrase that begins right behind a number, up to a verb, 的 or a mark; what a clause in 的 describes stands behind it.
 * A verbal noun at the end names what is done to the counted thing and is left out.
 */
export function headAfter(items: readonly Item[], from: number): Stretch | null {
  let start = from
  if (respectNouns.has(items[start]?.word ?? '') && items[start + 1]?.word === '的') start += 2
  else if (respectNouns.has(items[start]?.word ?? '') && nounTags.has(items[start + 1]?.tag ?? '')) start += 1
  if (items[start]?.word === '的') start += 1
  const described = lastDescribed(items, start)
  if (described > start) start = described
  let end = start
  while (end < items.length && isPart(items, end) && !leavesNoun(items, end)) end += 1
  while (end > start + 1 && items[end - 1]!.tag === 'vn') end -= 1
  while (end > start + 1 && items[end - 1]!.tag === 'f') end -= 1
  return start < end ? { from: start, to: end } : null
}

const describing = new Set(['d', 'v', 'p'])

/** Behind the last 的 of a clause that describes the counted thing (X名不按时参加…的党员); `from` when there is none. */
function lastDescribed(items: readonly Item[], from: number): number {
  if (!describing.has(items[from]?.tag ?? ''))
    return items[from]?.tag === 'a' && items[from + 1]?.word === '的' ? from + 2 : from
  for (let at = from; at < items.length && items[at]!.tag !== 'quantity'; at += 1) {
    if (items[at]!.word === '的') return nounTags.has(items[at + 1]?.tag ?? '') ? at + 1 : from
  }
  return from
}

const isTerm = (items: readonly Item[], at: number): boolean =>
  termMarks.has(items[at]!.word) && items[at - 1]?.quantity !== undefined

/** Whether an item is part of a noun phrase; a verb that describes the noun behind it is (3名退役军人). */
const isPart = (items: readonly Item[], at: number): boolean =>
  nounTags.has(items[at]!.tag) ||
  (describingVerbs.has(items[at]!.word) && nounTags.has(items[at + 1]?.tag ?? ''))

/** Whether what is counted stands from `at` on: a noun phrase, or a clause in 的 before one. */
export function opensNoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || termMarks.has(item.word)) return false
  if (item.word === '的') return true
  return isPart(items, at) ? item.tag !== 'f' && item.tag !== 'r' : lastDescribed(items, at) > at
}
