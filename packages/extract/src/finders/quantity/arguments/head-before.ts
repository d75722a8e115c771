import { averaging, rateNouns, reckoning } from '../../../lexicon/governing/amounts.ts'
import { modifierEndings } from '../../../lexicon/governing/nouns.ts'
import { hopingVerbs, stativeVerbs } from '../../../lexicon/governing/verbs.ts'
import {
  dateUnits,
  each,
  nounJoints,
  phraseBorders,
  phraseMarks,
  plainClassifiers,
  termMarks,
} from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import { behindName } from './behind-name.ts'
import { coordinateStart } from './coordinates.ts'
import type { Item } from './item.ts'
import { isInside } from './noun-part.ts'
import type { Stretch } from './stretch.ts'
import { denies } from './verb.ts'

const leading = new Set(['d', 't', 'r', 'c', 'p', 'u', 'punctuation', 'f', 'm', 'q'])
const trailing = new Set(['d', 'p', 'u', 'c', 'punctuation', 't'])

/** The head of the noun phrase that ends before a number: without what comes before its last 的, without adverbs around it. */
export function headBefore(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let end = beforeEach(items, from, beforeDate(items, from, beforeAdverbs(items, from, to)))
  end = beforeAdverbs(items, from, end)
  let start = end
  while (start > from && !endsPhrase(items[start - 1]!) && !isInside(items, start - 1)) start -= 1
  while (start < end && (leading.has(items[start]!.tag) || isTerm(items, start)) && !denies(items, start))
    start += 1
  if (start + 1 < end && isCount(items, start)) start += 2
  if (start >= end) return null
  const stem = ofRate(items, behindName(items, { from: start, to: end }), end)
  return { from: coordinateStart(items, from, stem, end), to: end }
}

function beforeAdverbs(items: readonly Item[], from: number, to: number): number {
  let end = to
  while (end > from && isOutside(items[end - 1]!)) end -= 1
  return end
}

/** 合格率, 检测优秀率: a rate is told by its noun, with the word before it where the two are short. */
function ofRate(items: readonly Item[], start: number, end: number): number {
  if (!rateNouns.test(items[end - 1]!.word)) return start
  let first = end - 1
  const length = (from: number) => items[end - 1]!.end - items[from]!.start
  while (first > start && length(first - 1) <= longestRate && !nounJoints.has(items[first - 1]!.word))
    first -= 1
  while (first > start && (length(first) < shortestRate || isCut(items, first))) first -= 1
  // 无害化 in 无害化处理率
  if (first > start && isKind(items[first - 1]!)) first -= 1
  return first
}

/** A word of three characters that an ending makes a modifier of. */
const isKind = ({ word }: Item): boolean => word.length === 3 && modifierEndings.has(word[2]!)

/** 化 in 无害化处理率: a single character goes with the word before it, an act only where it makes a modifier of that. */
const isCut = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.length === 1 && (items[at - 1]!.tag !== 'v' || modifierEndings.has(items[at]!.word))

const [shortestRate, longestRate] = [3, 5]

/** 收入2020年11.2万元: a date between what is measured and its figure is part of neither. */
function beforeDate(items: readonly Item[], from: number, to: number): number {
  let end = to
  while (end - 2 >= from && dateUnits.has(items[end - 1]!.word) && dateNumbers.has(items[end - 2]!.tag))
    end -= 2
  return end
}

/** 每人每年, 每学期 before 680元: how often and to whom is no object. */
function beforeEach(items: readonly Item[], from: number, to: number): number {
  let end = to
  for (;;) {
    if (end > from && items[end - 1]!.word.startsWith(each)) end -= 1
    else if (end - 2 >= from && items[end - 2]!.word === each) end -= 2
    else return end
  }
}

/** 一个 before 30亿元以上的项目. */
const isCount = (items: readonly Item[], at: number): boolean =>
  items[at]!.word === '一' && plainClassifiers.has(items[at + 1]?.word ?? '')

const dateNumbers = new Set(['number', 'mask', 'x'])

const predicating: ReadonlySet<string> = new Set([
  ...stativeVerbs,
  ...reckoning,
  ...averaging,
  ...hopingVerbs,
])

/** What stands between the noun and its predicate: adverbs, 是, 可比. */
const isOutside = ({ tag, word }: Item): boolean => trailing.has(tag) || predicating.has(word)

/** Whether a word ends the noun phrase behind it: a mark, a preposition, an adverb of time, a number of a date. */
const endsPhrase = ({ word, tag }: Item): boolean =>
  phraseBorders.has(word) ||
  tag === 'quantity' ||
  tag === 'p' ||
  tag === 't' ||
  (tag === 'punctuation' && !phraseMarks.has(word))

const isTerm = (items: readonly Item[], at: number): boolean =>
  termMarks.has(items[at]!.word) && entryBefore(items, at)?.quantity !== undefined
