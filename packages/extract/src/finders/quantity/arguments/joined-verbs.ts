import { hostVerbs, isMeasureVerb } from '../../../lexicon/governing/verbs.ts'
import { verbJoints } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { makesNoun } from './verb-in-noun.ts'

/** 新建或改造23个: a verbal noun that a joint ties to the verb before it and that touches the number is a verb too. */
export const joinedBehind = (items: readonly Item[], verb: number, to: number): boolean =>
  verb === to - 3 && items[to - 1]!.tag === 'vn' && verbJoints.has(items[to - 2]!.word)

/** 新建、改造公交站点: where a verbal noun ends that a joint ties to the verb before it, of the length of that and with a noun behind; 0 where none does. */
export function coordinateBehind(items: readonly Item[], verb: number, to: number): number {
  const [act, noun] = [items[verb + 2], items[verb + 3]]
  const isCoordinate =
    verb + 3 < to &&
    act!.tag === 'vn' &&
    verbJoints.has(items[verb + 1]!.word) &&
    act!.word.length === items[verb]!.word.length &&
    !hostVerbs.has(items[verb]!.word) &&
    !isMeasureVerb(items[verb]!.word) &&
    !makesNoun(items, verb + 2) &&
    /^(?:n|ns|b|a|x)$/.test(noun!.tag)
  return isCoordinate ? verb + 3 : 0
}
