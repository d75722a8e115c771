import { isFunctionWord } from '../../../lexicon/governing/function-words.ts'
import { doerEnding, nounEndings, peopleWord } from '../../../lexicon/governing/nouns.ts'
import {
  countedVerbs,
  plainThings,
  purposeEndings,
  transitiveVerbs,
} from '../../../lexicon/governing/plain-verbs.ts'
import { comparingQualities, hostVerbs, leadingVerbs } from '../../../lexicon/governing/verbs.ts'
import { dateUnits, memberJoints } from '../../../lexicon/words/clause-words.ts'
import { cutTo } from '../../../scan/cut-to.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import { type Item, wordItem } from './item.ts'
import type { PairReader } from './join-pairs.ts'
import { isVerbal, openers } from './word-classes.ts'

/**
 * Joins the characters that end what is counted to the word before them, where no dictionary has the whole: 沉淀|池, 灰口铸铁|管, 检测|月|报.
 * A verb of two characters takes no object of one, and where a verb stands before, one character right before the number is no verb
 * of its own (冯胜利, 汉语韵律句法学: what is longer than a foot and ends in one syllable is a noun).
 */
export function joinEndedNouns(items: Item[]): void {
  let written = 0
  for (let at = 0; at < items.length; at += 1) {
    const { unit, isShare } = items[at]!
    const length = unit === undefined || isShare ? 0 : endedLength(items, written)
    if (length > 0) {
      const noun = items.slice(written - length, written)
      const word = noun.map(({ word }) => word).join('')
      items[written - length] = wordItem(noun[0]!.start, noun.at(-1)!.end, word, 'n')
      written -= length - 1
    }
    items[written] = items[at]!
    written += 1
  }
  cutTo(items, written)
}

/** 虚开 in 移送虚开线索: what a noun of two characters and a verb that touch them leave between is no verb, and describes the noun. */
export const readModifier: PairReader = (items, at, written) => {
  const [first, second, noun] = [items[at]!, items[at + 1]!, items[at + 2]]
  if (second.tag !== 'v' || noun?.tag !== 'n' || !describing.has(first.tag)) return null
  const before = entryBefore(items, written)
  const isModifier =
    first.word.length === 1 &&
    second.word.length === 1 &&
    noun.word.length > 1 &&
    before?.tag === 'v' &&
    before.word.length > 1 &&
    before.end === first.start &&
    first.end === second.start &&
    noun.start === second.end &&
    !leadingVerbs.has(before.word) &&
    !isFunctionWord(first.word) &&
    !isFunctionWord(second.word)
  return isModifier ? wordItem(first.start, second.end, first.word + second.word, 'b') : null
}

const describing: ReadonlySet<Item['tag']> = new Set(['d', 'n', 'a'])

/** How many of the items before a number make one noun that one character ends; 0 where none do. */
function endedLength(items: readonly Item[], to: number): number {
  let start = to
  while (start > 0 && to - start <= longestRun && isPart(items, start - 1, to)) start -= 1
  const singles = to - start
  if (singles === 0 || singles > longestRun) return 0
  const stem = entryBefore(items, start)
  const touches = stem?.end === items[start]!.start && stem.word.length > 1 && stems.has(stem.tag)
  if (!mayEnd(items[to - 1]!)) return 0
  if (singles === 1) return touches && (stem.tag === 'vn' || isGoverned(items, start - 1)) ? 2 : 0
  if (singles === 3 && !isEnding(items[to - 1]!.word)) return 0
  if (touches && doerEnding.test(stem.word)) return 0
  // 打靶耗弹: a verb and what it takes, done to it one by one.
  if (transitiveVerbs.has(items[start]!.word) && plainThings.has(items[start + 1]!.word)) return 0
  return isGoverned(items, start) ? singles : 0
}

const longestRun = 3

const stems: ReadonlySet<Item['tag']> = new Set(['n', 'v', 'vn', 'a', 'b', 's', 'i', 't'])

const isEnding = (word: string): boolean =>
  nounEndings.has(word) || purposeEndings.has(word) || peopleWord.test(word)

/** Whether an item is a character, touched by the next one, that nouns can be made of. */
function isPart(items: readonly Item[], at: number, to: number): boolean {
  const { word, tag, acts, end } = items[at]!
  if (word.length !== 1 || acts || !parts.has(tag) || isFunctionWord(word)) return false
  return at === to - 1 || items[at + 1]!.start === end
}

const parts: ReadonlySet<Item['tag']> = new Set(['n', 'v', 'vn', 'a', 'b', 'x', 'ns', 'q', 'd', 't', 's'])

const mayEnd = ({ word, tag }: Item): boolean =>
  !(tag === 'v' && countedVerbs.has(word)) && !comparingQualities.has(word) && !dateUnits.has(word)

/** Whether a verb stands before a place in the member, or a figure that the member goes on from. */
function isGoverned(items: readonly Item[], to: number): boolean {
  // 坚持听课, 接待查档: a verb and its object are a thing only behind what hosts an act.
  const isPhrase = items[to]!.tag === 'v' && items[to + 1]!.tag === 'n' && items[to]!.word.length === 1
  let at = to - 1
  for (; at >= 0 && items[at]!.quantity === undefined; at -= 1) {
    const { tag, word, acts } = items[at]!
    if (acts || (tag === 'v' && word.length > 1 && (!isPhrase || hostVerbs.has(word)))) return true
    if (tag === 'vn' && !isPhrase && (at === 0 || openers.has(items[at - 1]!.tag))) return true
  }
  return at >= 0 && at + 1 < to && memberJoints.has(items[at + 1]!.word) && !isVerbal(items[at + 2])
}
