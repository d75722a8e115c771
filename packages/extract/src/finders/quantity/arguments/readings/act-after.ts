import { describedHeads, meetingWord } from '../../../../lexicon/governing/nouns.ts'
import { actUnits } from '../../../../lexicon/governing/units.ts'
import { holdingVerbs } from '../../../../lexicon/governing/verbs.ts'
import { nounJoints } from '../../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import { firstFrom } from '../../../../scan/first-from.ts'
import type { Governor } from '../governor.ts'
import type { Item } from '../item.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { inherit, stated, wordOf } from '../stretch.ts'
import { isNominal, isVerbal } from '../word-classes.ts'

/** `开展2次联合演习、5次集中销毁`: behind a count of acts that were held, verbs up to the next mark name the act. */
export function readActAfter(
  { items, first, at, quantity: { unit }, carried }: Member,
  { verb, phrase }: Governor,
): Arguments | null {
  if (!actUnits.has(unit)) return null
  const act = actAt(items, at + 1)
  if (!act) return null
  if (verb)
    return phrase.from === at && holdingVerbs.has(wordOf(items, verb))
      ? compact(stated(items, verb), objectOf(items, act))
      : null
  if (first === 0 || !carried.action || !nounJoints.has(items[at - 1]!.word)) return null
  const host = items[firstFrom(items, carried.action[0], ({ start }) => start)]
  return host && holdingVerbs.has(host.word) ? compact(inherit(carried.action), objectOf(items, act)) : null
}

/** Whether the name of an act stands behind a count of acts. */
export const namesAct = ({ items, at, quantity: { unit } }: Member): boolean =>
  actUnits.has(unit) && actAt(items, at + 1) !== null

/** Words of a noun phrase that end in a verb, before a joint or the end of the clause. */
function actAt(items: readonly Item[], from: number): { from: number; to: number } | null {
  let to = from
  while (to < items.length && to - from < longestAct && isPart(items[to]!)) to += 1
  if (holdsMeeting(items, from, to)) return null
  const isClosed = to === items.length || nounJoints.has(items[to]!.word)
  const ends = to > from && (isVerbal(entryBefore(items, to)) || describedHeads.has(items[to - 1]!.word))
  return isClosed && ends ? { from, to } : null
}

const isPart = (item: Item): boolean => isNominal(item) || item.tag === 'v' || item.tag === 'd'

/** 专题会议 in 专题会议研究部署消防工作: what was held is named before what it was for. */
const holdsMeeting = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to - 1).some(({ tag, word }) => tag === 'n' && meetingWord.test(word))

const longestAct = 6
