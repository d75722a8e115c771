import {
  countedVerbs,
  plainThings,
  transitiveVerbs,
  verbResults,
} from '../../../lexicon/governing/plain-verbs.ts'
import { personalVerbs } from '../../../lexicon/governing/verbs.ts'
import { doneMark } from '../../../lexicon/words/clause-words.ts'
import type { Dictionary } from '../../../scan/dictionary.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import { opensVerbs } from '../../../scan/verb-likeness.ts'
import { type Item, wordItem } from './item.ts'
import type { PairReader } from './join-pairs.ts'
import { isRoot } from './root.ts'
import { isNominal } from './word-classes.ts'

/**
 * Joins a verb of one character and what came of it (动结式: 拆掉, 评出, 花去) to one verb, which governs whatever stands behind. Results are a
 * closed class; behind a verb of two characters they are no part of it (冯胜利, 汉语韵律句法学: the two make one prosodic word).
 */
export const resultReader =
  (dictionary: Dictionary): PairReader =>
  (items, at) => {
    const [verb, result] = [items[at]!, items[at + 1]!]
    if (verb.word.length > 1 || result.start !== verb.end || !verbResults.has(result.word)) return null
    if (!isResultative(items, at, dictionary)) return null
    const joined = wordItem(verb.start, result.end, verb.word + result.word, 'v')
    joined.acts = true
    return joined
  }

function isResultative(items: readonly Item[], at: number, dictionary: Dictionary): boolean {
  const [before, verb, result, next] = [entryBefore(items, at), items[at]!, items[at + 1]!, items[at + 2]]
  if (!isRoot(verb) || !isAct(verb, dictionary)) return false
  // 树下, 房上: a word of place behind a thing.
  if (result.tag === 'f' && plainThings.has(verb.word)) return false
  // 腾挪出: the verb has two characters.
  if (before?.end === verb.start && before.word.length === 1 && before.tag === 'v') return false
  return next !== undefined && (next.quantity !== undefined || next.word === doneMark || opensThing(next))
}

const isAct = ({ tag, word }: Item, dictionary: Dictionary): boolean =>
  transitiveVerbs.has(word) ||
  countedVerbs.has(word) ||
  personalVerbs.has(word) ||
  ((tag === 'v' || tag === 'x') && opensVerbs(dictionary, word))

const opensThing = (item: Item): boolean => isNominal(item) || isRoot(item) || /^[vdt]$/.test(item.tag)
