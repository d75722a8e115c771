import { actUnits } from '../../../../lexicon/governing/units.ts'
import {
  completingVerbs,
  holdingVerbs,
  hostVerbs,
  isMeasureVerb,
} from '../../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import { firstFrom } from '../../../../scan/first-from.ts'
import type { Item } from '../item.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { inherit } from '../stretch.ts'
import { isNominal, isVerbal } from '../word-classes.ts'

/**
 * `举办培训班6期、演练2次`, `完成河道整治8公里、湖库清淤3万方`: a verbal noun, or a noun with the act on it, that is listed beside
 * what was held or completed is held or completed too.
 */
export function readListed({ items, from, at, share, carried: { action } }: Member): Arguments | null {
  if (!action || share || entryBefore(items, from)?.word !== '、') return null
  const host = items[firstFrom(items, action[0], ({ start }) => start)]
  if (!host || host.end !== action[1]) return null
  const isListed = holdingVerbs.has(host.word)
    ? isActs(items, from, at) || isActAlone(items, from, at) || isActOnNoun(items, from, at)
    : completingVerbs.has(host.word) && isActOnNoun(items, from, at)
  return isListed ? compact(inherit(action), objectOf(items, { from, to: at })) : null
}

const isActs = (items: readonly Item[], from: number, to: number): boolean =>
  from < to && items.slice(from, to).every(({ tag }) => tag === 'vn')

/** 展览 in 举办讲座18场、展览9场: a verb alone before a count of acts. */
const isActAlone = (items: readonly Item[], from: number, to: number): boolean =>
  from === to - 1 &&
  items[from]!.tag === 'v' &&
  items[from]!.word.length > 1 &&
  !hostVerbs.has(items[from]!.word) &&
  actUnits.has(items[to]!.unit ?? '')

/** 湖库清淤: nouns alone before a verb that touches the number. */
function isActOnNoun(items: readonly Item[], from: number, to: number): boolean {
  const act = entryBefore(items, to)
  if (to - from < 2 || !isVerbal(act) || hostVerbs.has(act!.word) || isMeasureVerb(act!.word)) return false
  return items.slice(from, to - 1).every((item) => (isNominal(item) && item.tag !== 'vn') || item.tag === 't')
}
