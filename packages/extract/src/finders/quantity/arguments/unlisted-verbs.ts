import { isMoney } from '../../../lexicon/amounts/units.ts'
import { verbPrefixes } from '../../../lexicon/governing/acts.ts'
import { dimensions } from '../../../lexicon/governing/amounts.ts'
import { isFunctionWord } from '../../../lexicon/governing/function-words.ts'
import { nounEndings, peopleWord } from '../../../lexicon/governing/nouns.ts'
import { personalVerbs, shortVerbs } from '../../../lexicon/governing/verbs.ts'
import { surnames } from '../../../lexicon/persons/surnames.ts'
import { verbCounts } from '../../../lexicon/words/verb-odds.ts'
import type { Dictionary } from '../../../scan/dictionary.ts'
import { opensVerbs, prefixedLikeness, shapeLikeness, verbLikeness } from '../../../scan/verb-likeness.ts'
import { type Item, wordItem } from './item.ts'
import type { PairReader } from './join-pairs.ts'
import { isRoot } from './root.ts'
import { type VerbContext, verbContext } from './verb-context.ts'
import { isNominal } from './word-classes.ts'

/**
 * Joins two single characters that touch to the verb that they are where no dictionary has it (打贮青干草1.9万吨, 放水31天): where
 * what the dictionary's verbs are built of and where verbs stand make it likelier than a noun (naive Bayes). `parallel` says that
 * the clause before begins with its verb.
 */
export const unlistedVerbReader =
  (dictionary: Dictionary, parallel: boolean): PairReader =>
  (items, at, written) => {
    const [first, second] = [items[at]!, items[at + 1]!]
    if (!couldJoin(first, second) || isName(items, at)) return null
    const context = verbContext(items, written, at, at + 2, parallel)
    return context && isVerb(items, at, context, dictionary)
      ? wordItem(first.start, second.end, first.word + second.word, 'v')
      : null
  }

/** Whether two items are single characters that touch and that a verb can be made of. */
const couldJoin = (first: Item, second: Item): boolean =>
  first.word.length === 1 &&
  second.word.length === 1 &&
  first.end === second.start &&
  !first.acts &&
  !second.acts &&
  isCharacter(first) &&
  isCharacter(second) &&
  (isRoot(first) || isRoot(second)) &&
  !personalVerbs.has(first.word) &&
  !dimensions.has(second.word) &&
  !(shortVerbs.has(first.word) && isNominal(second)) &&
  !(first.tag === 'n' && shortVerbs.has(second.word))

/** A character that words are made of, also one that is a preposition or an adverb alone: 用 in 耗用, 互 in 互派, 并 in 并网. */
const isCharacter = (item: Item): boolean =>
  isRoot(item) || (/^[pdcf]$/.test(item.tag) && !isFunctionWord(item.word))

/** 裴 + 明 + 玖: a surname before two characters, which are no object of two (施 + 划 + 标 + 线). */
const isName = (items: readonly Item[], at: number): boolean =>
  surnames.has(items[at]!.word) &&
  items[at + 2]?.word.length === 1 &&
  items[at + 1]!.end === items[at + 2]!.start &&
  !(items[at + 3]?.word.length === 1 && items[at + 3]!.tag === 'n')

/** Whether two characters at `at` are likelier a verb than a noun, by how they are built and where they stand. */
function isVerb(items: readonly Item[], at: number, where: VerbContext, dictionary: Dictionary): boolean {
  const [first, second] = [items[at]!, items[at + 1]!]
  const { place, follower, unit } = where
  const isPrefixed = verbPrefixes.has(first.word) && second.tag === 'v'
  if (follower !== 'object' && shortVerbs.has(first.word) && !isPrefixed) return false
  const context = odds(verbCounts[place][follower])
  const leadsObject = follower === 'object' && items[at + 2]!.word.length > 1
  const asWord = wordLikeness(first, second, leadsObject, isPrefixed, dictionary)
  // 塔吊3台: a count of things may count the word itself, and things are what dictionaries lack most.
  if (follower === 'thing') return asWord + Math.min(0, context) > 0
  const asPhrase = follower === 'act' ? phraseLikeness(first, second, unit, dictionary) : -Infinity
  return Math.max(asWord, asPhrase) + context > 0
}

function wordLikeness(
  first: Item,
  second: Item,
  leadsObject: boolean,
  isPrefixed: boolean,
  dictionary: Dictionary,
): number {
  // 考生, 关员, not 放生 before what is set free.
  if (peopleWord.test(second.word) && !(first.tag === 'v' && leadsObject)) return -Infinity
  if (nounEndings.has(second.word)) return -Infinity
  return isPrefixed ? prefixedLikeness(dictionary) : verbLikeness(dictionary, first.word, second.word)
}

/** 巡线380公里: a verb of one character and its object are no word, so that only the kinds of their characters tell; not 运费3万元. */
function phraseLikeness(first: Item, second: Item, unit: string, dictionary: Dictionary): number {
  if (nounEndings.has(second.word) && isMoney(unit)) return -Infinity
  const isAct = first.tag === 'v' || (first.tag === 'x' && opensVerbs(dictionary, first.word))
  return isAct ? shapeLikeness(dictionary, 'v', second.tag) : -Infinity
}

/** The logarithm of the odds that counts give, each one higher so that none is certain. */
const odds = ([verbs, others]: readonly [number, number]): number => Math.log((verbs + 1) / (others + 1))
