import { numeralCharacters } from '@shuzhi/document'
import { aspects } from '../../lexicon/clause-words.ts'
import {
  actUnits,
  dimensions,
  fronting,
  isMeasureVerb,
  namesAmount,
  negations,
  nounEndings,
  peopleWord,
  personalVerbs,
  shortVerbs,
  stativeVerbs,
  verbPrefixes,
} from '../../lexicon/governing.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { isExtent, isMoney } from '../../lexicon/units.ts'
import type { Dictionary } from '../../scan/dictionary.ts'
import { verbLikeness } from '../../scan/verb-likeness.ts'
import type { Item } from './clause.ts'
import { measuresChange } from './share.ts'
import { isNominal } from './verb.ts'

// The constants were set by hand, with sentences of test/samples/quantity/trades and of test/far-trades.txt at hand, which the examples
// (补网36张, 胶印, 粘补破损图书) come from; no part was kept aside, so that what these files measure is no measure of others.

/**
 * How much likelier than a noun two characters must be a verb, as a logarithm, by where they stand: a clause begins with a
 * predicate (more surely behind a clause that does), a subject is followed by one less often, and what is listed behind a figure
 * is a noun as a rule.
 */
const leastLikeness = { parallel: -1, opening: -0.7, subject: 1, listed: 2 } as const
type Place = keyof typeof leastLikeness

/** The same for a verb of one character and its object (巡 + 线) that a measure or a count of acts touches. */
const leastWithObject = -2
/** The same for any that a count of things touches: 补网36张. Things have names before their numbers too (塔吊3台). */
const leastWithThing = 1
/** A noun, a measure or a time of one character opens a verb less often than a verb does (胶印), and a verb is less surely what a verb stands before (粘补 + 破损图书). */
const doubt = 0.6
/** What a prefix of verbs adds: 新 + 供, 实 + 缴. */
const prefixed = 1.5

/**
 * Joins two single characters that touch to the verb that they are where no dictionary has it (打贮青干草1.9万吨, 放水31天):
 * where a predicate can begin, before a noun or the number, and built as the dictionary's verbs are. `parallel` says that the clause
 * before begins with its verb.
 */
export function joinUnlistedVerbs(items: readonly Item[], dictionary: Dictionary, parallel: boolean): Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const [first, second] = [items[at]!, items[at + 1]]
    const place =
      second && couldJoin(first, second) && !isName(items, at) ? placeBehind(joined, first, parallel) : null
    if (second && place && isVerb(items, at, place, verbLikeness(dictionary, first.word, second.word))) {
      joined.push({ ...first, end: second.end, word: first.word + second.word, tag: 'v' })
      at += 1
    } else joined.push(first)
  }
  return joined
}

/** Whether a clause begins with its verb, behind adverbs and times. */
export function opensWithVerb(items: readonly Item[]): boolean {
  return items.find(({ tag }) => !openers.has(tag))?.tag === 'v'
}

/** Whether two items are single characters that touch and that words are made of. */
const couldJoin = (first: Item, second: Item): boolean =>
  first.end === second.start &&
  isRoot(first) &&
  isRoot(second) &&
  !personalVerbs.has(first.word) &&
  !peopleWord.test(second.word) &&
  !dimensions.has(second.word) &&
  !(shortVerbs.has(first.word) && isNominal(second)) &&
  !(first.tag === 'n' && shortVerbs.has(second.word))

/** 裴 + 明 + 玖: a surname before two characters. */
const isName = (items: readonly Item[], at: number): boolean =>
  surnames.has(items[at]!.word) &&
  items[at + 2]?.word.length === 1 &&
  items[at + 1]!.end === items[at + 2]!.start

const rootTags = new Set(['v', 'n', 'a', 'b', 'x', 'vn', 'ns', 'i', 's', 'q', 't'])

const isRoot = ({ word, tag }: Item): boolean =>
  word.length === 1 &&
  (rootTags.has(tag) || verbPrefixes.has(word)) &&
  !stativeVerbs.has(word) &&
  !isMeasureVerb(word) &&
  !negations.has(word) &&
  !numeralCharacters.includes(word)

const openers = new Set(['d', 't', 'r', 'c'])

/** Where a predicate can begin behind these items: null where none can. */
function placeBehind(items: readonly Item[], next: Item, parallel: boolean): Place | null {
  const before = items.at(-1)
  if (!before) return parallel ? 'parallel' : 'opening'
  const { word, tag, quantity } = before
  if (quantity !== undefined || personalVerbs.has(word) || negations.has(word)) return null
  if (tag === 'punctuation' || tag === 'c') return isListed(items) ? 'listed' : 'opening'
  if (openers.has(tag)) return items.at(-2)?.tag === 'v' ? null : 'opening'
  return isSubject(items) && !(nounEndings.has(next.word) && before.end === next.start) ? 'subject' : null
}

/** Behind a joint or 其中 that goes on from a figure, or from what no predicate is. */
const isListed = (items: readonly Item[]): boolean =>
  items.length === 1 || items.at(-2)!.tag !== 'v' || items.at(-1)!.word === '其中'

/** Only a noun of two characters or more stands before, behind times and adverbs (每年 + 社区志愿者) or led by a preposition (为 + 老人). */
function isSubject(items: readonly Item[]): boolean {
  let at = items.length - 1
  if (items[at]!.tag === 'f') at -= 1
  while (at >= 0 && isPartOfNoun(items, at)) at -= 1
  const first = items[at + 1]
  if (!first || items.at(-1)!.end - first.start < 2) return false
  return at < 0 || openers.has(items[at]!.tag) || fronting.has(items[at]!.word)
}

/** A noun, a character of one that no dictionary has (乘 + 务 + 员), or the act that names a body (救助 + 站). */
const isPartOfNoun = (items: readonly Item[], at: number): boolean =>
  isRoot(items[at]!) ||
  (isNominal(items[at]!) && (items[at]!.tag !== 'vn' || nounEndings.has(items[at + 1]?.word ?? '')))

/** Whether two characters at `at` are a verb, by what follows them and how they are built. */
function isVerb(items: readonly Item[], at: number, place: Place, likeness: number): boolean {
  const [first, second, next] = [items[at]!, items[at + 1]!, items[at + 2]]
  let end = at + 2
  while (end < Math.min(items.length, at + longestObject) && items[end]!.quantity === undefined) end += 1
  const unit = items[end]?.unit
  if (!next || unit === undefined || items[end - 1]!.word === '等') return false
  if (measuresChange.test(unit)) return false
  let least = leastLikeness[place] as number
  if (next.quantity !== undefined) {
    if (shortVerbs.has(first.word) && !isPrefixed(first, second)) return false
    if (actUnits.has(unit) || isExtent(unit)) {
      const isSum = isMoney(unit) && nounEndings.has(second.word)
      if (place !== 'subject' && place !== 'listed' && /^[vx]$/.test(first.tag) && !isSum)
        return likeness > leastWithObject
    } else least = Math.max(least, leastWithThing)
  } else if (!aspects.has(next.word)) {
    if (!opensObject(next) && !(isPrefixed(first, second) && nounEndings.has(next.word))) return false
    if (next.tag === 'v' && next.word.length > 1) least += doubt
  }
  if (/^[nqt]$/.test(first.tag) && place !== 'subject') least += doubt
  if (isPrefixed(first, second)) least -= prefixed
  return likeness > least && !nounEndings.has(second.word)
}

/** Whether what a verb governs can begin with a word: no ending, which would make a noun of the verb, and no amount (周转天数). */
const opensObject = (next: Item): boolean =>
  (isNominal(next) || isRoot(next) || next.tag === 'v') &&
  !nounEndings.has(next.word) &&
  !namesAmount(next.word)

/** 新 + 供, 实 + 缴. */
const isPrefixed = (first: Item, second: Item): boolean => verbPrefixes.has(first.word) && second.tag === 'v'

/** Items from a verb to the number that it governs, which keeps a long clause linear. */
const longestObject = 24
