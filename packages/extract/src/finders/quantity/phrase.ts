import { stativeVerbs } from '../../lexicon/governing.ts'
import type { Item } from './clause.ts'
import type { Stretch } from './stretch.ts'

const nounTags = new Set(['n', 'vn', 'a', 'b', 'x', 'ns', 'i', 's', 'latin', 'mask', 'number', 'f', 'r'])
const leading = new Set(['d', 't', 'r', 'c', 'p', 'u', 'punctuation', 'f', 'm', 'q'])
const trailing = new Set(['d', 'p', 'u', 'c', 'punctuation', 't'])

/** The head of the noun phrase that ends before a number: without what comes before its last 的, without adverbs around it. */
export function headBefore(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let end = to
  while (end > from && (trailing.has(items[end - 1]!.tag) || stativeVerbs.has(items[end - 1]!.word))) end -= 1
  let start = end
  while (start > from && !endsPhrase(items[start - 1]!)) start -= 1
  while (start < end && leading.has(items[start]!.tag)) start += 1
  return start < end ? { from: start, to: end } : null
}

const between = new Set(['+', '·', '-', '/'])
const outside = new Set(['的', '等', '、', '使', '让', '令', '仍', '年', '月'])

/** Whether a word ends the noun phrase behind it: a mark, a preposition, an adverb of time, a number of a date. */
const endsPhrase = ({ word, tag }: Item): boolean =>
  outside.has(word) ||
  tag === 'quantity' ||
  tag === 'p' ||
  tag === 't' ||
  (tag === 'punctuation' && !between.has(word))

const skippable = new Set(['方面', '层面', '左右'])

/**
 * The noun phrase that begins right behind a number, up to a verb, 的 or a mark; what a clause in 的 describes stands behind it.
 * A verbal noun at the end names what is done to the counted thing and is left out.
 */
export function headAfter(items: readonly Item[], from: number): Stretch | null {
  let start = from
  if (skippable.has(items[start]?.word ?? '') && items[start + 1]?.word === '的') start += 2
  if (items[start]?.word === '的') start += 1
  const described = lastDescribed(items, start)
  if (described > start) start = described
  let end = start
  while (end < items.length && nounTags.has(items[end]!.tag)) end += 1
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

/** Behind a duration these make a term of it, which counts nothing: 15日内. */
const within = new Set(['内', '之内', '前', '之前', '后', '之后', '来', '以来', '间', '期间'])

/** Whether what is counted stands from `at` on: a noun phrase, or a clause in 的 before one. */
export function opensNoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || within.has(item.word)) return false
  if (item.word === '的') return true
  return nounTags.has(item.tag) ? item.tag !== 'f' && item.tag !== 'r' : lastDescribed(items, at) > at
}
