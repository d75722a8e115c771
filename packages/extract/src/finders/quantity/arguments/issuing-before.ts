import { issuedNouns } from '../../../lexicon/governing/nouns.ts'
import { issuingVerbs } from '../../../lexicon/governing/verbs.ts'
import { doneMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import type { Stretch } from './stretch.ts'
import { wholeVerb } from './whole-verb.ts'

/**
 * `制定出台了加快发展政策50条`: a verb behind another with 了, or between a verb for issuing and the text that is issued, says what that
 * is for and does not govern. `inner` is that verb, whole.
 */
export function issuingBefore(items: readonly Item[], inner: Stretch, to: number): Governor | null {
  const isDone =
    entryBefore(items, inner.from)?.word === doneMark && entryBefore(items, inner.from - 1)?.tag === 'v'
  let text = to
  while (text > inner.to && issuedNouns.has(items[text - 1]!.word)) text -= 1
  if (isDone) {
    const phrase = { from: text < to ? text : inner.from, to }
    return { verb: wholeVerb(items, inner.from - 2, 0), phrase }
  }
  if (text === to || issuingVerbs.has(items[inner.to - 1]!.word)) return null
  let end = inner.to - 1
  while (end > inner.from && !issuingVerbs.has(items[end - 1]!.word)) end -= 1
  return end > inner.from ? { verb: { from: inner.from, to: end }, phrase: { from: text, to } } : null
}
