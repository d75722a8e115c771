import { mannerActs, newly } from '../../../lexicon/governing/acts.ts'
import { countedNouns, namesAmount } from '../../../lexicon/governing/amounts.ts'
import {
  agentNouns,
  describedHeads,
  doerEnding,
  nounEndings,
  peopleWord,
  siteEnding,
  useNouns,
} from '../../../lexicon/governing/nouns.ts'
import { doubleVerbs } from '../../../lexicon/governing/plain-verbs.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import { type Item, wordItem } from './item.ts'
import { joinPairs, type PairReader } from './join-pairs.ts'
import { isNominal, openers } from './word-classes.ts'

/**
 * Marks what is a verb by its place though dictionaries have a noun: behind who or what does it, or where the clause before begins with
 * its verb (`parallel`), with a thing and its number behind (指挥部储备饲草5000吨; 接待选手80名，消耗面粉2吨). Joins 新 to the verb that it opens.
 */
export function markPredicates(items: Item[], parallel: boolean): void {
  joinPairs(items, readNewly)
  for (let at = 0; at + 1 < items.length; at += 1) {
    const item = items[at]!
    if (isManner(items, at)) item.tag = 'd'
    if (item.word.length !== 2 || !(item.tag === 'vn' || doubleVerbs.has(item.word))) continue
    const isPlaced = at === 0 ? parallel && item.tag !== 'vn' : isBehindDoer(items, at)
    if (!isPlaced || !takesThing(items, at)) continue
    item.tag = 'v'
    item.acts = true
  }
}

/** 集中 in 集中约谈12次, 集中办税12次: only a verb of two characters, or of one with its object, stands between it and the number. */
function isManner(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]!
  if (next.tag !== 'v' || next.start !== items[at]!.end || !mannerActs.has(items[at]!.word)) return false
  if (at > 0 && !openers.has(items[at - 1]!.tag)) return false
  const isPhrase = next.word.length === 1 && items[at + 2]?.word.length === 1
  return items[at + (isPhrase ? 3 : 2)]?.quantity !== undefined
}

/** 新 in 新动工项目: before a verb that opens its clause. */
const isNewly = (items: readonly Item[], at: number): boolean =>
  items[at]!.word === newly &&
  (at === 0 || openers.has(items[at - 1]!.tag)) &&
  items[at + 1]!.word.length === 2 &&
  items[at + 1]!.start === items[at]!.end &&
  doubleVerbs.has(items[at + 1]!.word)

const readNewly: PairReader = (items, at) => {
  if (!isNewly(items, at)) return null
  const [first, next] = [items[at]!, items[at + 1]!]
  return wordItem(first.start, next.end, first.word + next.word, 'v')
}

/** Whether a body or a place that things are done at stands right before, and no verb before that. */
function isBehindDoer(items: readonly Item[], at: number): boolean {
  const before = entryBefore(items, at)
  if (!before || before.end !== items[at]!.start || before.tag !== 'n') return false
  if (!doerEnding.test(before.word) && !siteEnding.test(before.word)) return false
  // 防火指挥部, 搬迁工程: a verb that touches the site tells its kind.
  const first =
    siteEnding.test(before.word) && entryBefore(items, at - 1)?.end === before.start ? at - 3 : at - 2
  for (
    let index = first;
    index >= Math.max(0, at - longest) && items[index]!.quantity === undefined;
    index -= 1
  )
    if (items[index]!.tag === 'v' && items[index]!.word.length > 1) return false
  return true
}

/** Whether a thing and its number stand behind, with no other verb and none of the nouns that a verb before them tells the kind of (管理人员). */
export function takesThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]!
  if (next.start !== items[at]!.end || !isNominal(next) || nounEndings.has(next.word)) return false
  let to = at + 1
  while (to < items.length && items[to]!.quantity === undefined) {
    if (to > at + longest || !isNominal(items[to]!) || items[to]!.tag === 'vn') return false
    to += 1
  }
  const counted = items[to]
  if (counted?.quantity === undefined || counted.isShare) return false
  return !tellsKind(next.word) && !tellsKind(items[to - 1]!.word)
}

/** Items before and behind, which keeps a long clause linear. */
const longest = 24

const tellsKind = (word: string): boolean =>
  describedHeads.has(word) ||
  agentNouns.has(word) ||
  countedNouns.has(word) ||
  useNouns.has(word) ||
  peopleWord.test(word) ||
  namesAmount(word)
