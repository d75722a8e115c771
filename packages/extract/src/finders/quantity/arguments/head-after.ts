import { attributeNouns, rateNouns } from '../../../lexicon/governing/amounts.ts'
import {
  degrees,
  levels,
  nounJoints,
  periods,
  respectNouns,
  termMarks,
} from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { isInside, isPart, nounTags, offends } from './noun-part.ts'
import type { Stretch } from './stretch.ts'
import { isVerbal } from './word-classes.ts'

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
  let end = behindLevels(items, start)
  while (end < items.length && isPart(items, end) && !leavesNoun(items, end)) end += 1
  // 百人以上企业建会率95%: the rate of what is counted has a figure of its own.
  if (end > start + 1 && rateNouns.test(items[end - 1]!.word) && items[end]?.unit === '%') end -= 1
  while (end > start + 1 && items[end - 1]!.tag === 'vn') end -= 1
  while (end > start + 1 && items[end - 1]!.tag === 'f') end -= 1
  return items.slice(start, end).some(({ tag }) => tag !== 'number') ? { from: start, to: end } : null
}

/** Behind levels that a joint ties to the next, which are of one thing: 省、市重大项目. */
function behindLevels(items: readonly Item[], from: number): number {
  let at = from
  while (levels.has(items[at]?.word ?? '') && nounJoints.has(items[at + 1]?.word ?? '')) at += 2
  return at > from && isPart(items, at) ? at : from
}

const describing = new Set(['d', 'v', 'p', 'c'])

/** Behind the last 的 of a clause that describes the counted thing (X名不按时参加…的党员); `from` when there is none. */
function lastDescribed(items: readonly Item[], from: number): number {
  if (attributeNouns.has(items[from]?.word ?? '') || isRate(items, from)) return attributed(items, from)
  const behind = behindQuality(items, from)
  if (behind > from) return behind
  if (!describing.has(items[from]?.tag ?? '') && !(items[from] && offends(items, from)))
    return /^[ai]$/.test(items[from]?.tag ?? '') && items[from + 1]?.word === '的' ? from + 2 : from
  for (let at = from; at < items.length && items[at]!.tag !== 'quantity'; at += 1) {
    if (items[at]!.word === '的') return nounTags.has(items[at + 1]?.tag ?? '') ? at + 1 : from
  }
  return from
}

/**
 * Where the thing begins that a noun with its quality describes: 车间 in 5家基础扎实的车间, 社 in 6家账目清楚、肯出力的社; `from` where none
 * does.
 */
function behindQuality(items: readonly Item[], from: number): number {
  const { tag } = items[from] ?? {}
  if (tag !== 'n' && tag !== 'vn') return from
  const quality = degrees.has(items[from + 1]?.word ?? '') ? from + 2 : from + 1
  if (items[quality]?.tag !== 'a' && items[quality]?.tag !== 'd') return from
  let mark = quality + 1
  if (items[mark]?.word === '、')
    while (mark < from + longestQuality && items[mark] && !closesQuality(items[mark]!)) mark += 1
  return items[mark]?.word === '的' && mark + 1 < items.length && isPart(items, mark + 1) ? mark + 1 : from
}

const closesQuality = ({ word, tag }: Item): boolean => word === '的' || tag === 'quantity'

const longestQuality = 12

/** 日处理 in 1座日处理500吨的厂. */
const isRate = (items: readonly Item[], at: number): boolean =>
  periods.has(items[at]?.word ?? '') && isVerbal(items[at + 1])

/** 3名年龄在60岁以上的老人: behind the 的 of what is said of an attribute, with the figure in it. */
function attributed(items: readonly Item[], from: number): number {
  if (!/^(?:vn?|p|d|quantity)$/.test(items[from + 1]?.tag ?? '')) return from
  for (let at = from + 1; at < Math.min(items.length, from + longestAttribute); at += 1) {
    if (items[at]!.word === '的') return at + 1 < items.length && isPart(items, at + 1) ? at + 1 : from
  }
  return from
}

const longestAttribute = 8

/** 居民中推广: behind the counted noun, unless more of its name follows. */
const leavesNoun = (items: readonly Item[], at: number): boolean =>
  isInside(items, at) && !nounTags.has(items[at + 1]?.tag ?? '')

/** Whether what is counted stands from `at` on: a noun phrase, or a clause in 的 before one. */
export function opensNoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || termMarks.has(item.word)) return false
  if (item.word === '的') return true
  if (!isPart(items, at)) return lastDescribed(items, at) > at
  return item.tag !== 'f' && item.tag !== 'r' && (item.tag !== 'number' || headAfter(items, at) !== null)
}
