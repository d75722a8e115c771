import { holdingVerbs } from '../../../../lexicon/governing/verbs.ts'
import { firstFrom } from '../../../../scan/first-from.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { inherit } from '../stretch.ts'

/** `举办培训班6期、演练2次`: a verbal noun that is listed beside what was held is held too. */
export function readListed({ items, from, at, carried: { action } }: Member): Arguments | null {
  if (!action || items[from - 1]?.word !== '、') return null
  const host = items[firstFrom(items, action[0], ({ start }) => start)]
  const isActs = items.slice(from, at).every(({ tag }) => tag === 'vn')
  return host && host.end === action[1] && holdingVerbs.has(host.word) && isActs
    ? compact(inherit(action), objectOf(items, { from, to: at }))
    : null
}
