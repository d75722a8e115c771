import { placeCounts } from '../lexicon/place-parts.ts'
import { endsPhrase } from './name-borders.ts'
import { bareName, joinMembers, type Member, membersBefore, wholeMember } from './place-members.ts'
import type { Unit } from './unit.ts'

/**
 * Joins the names of a list whose last member, at `start`, has the class word: 石门 in 石门、双塘社区. Places with theirs may stand
 * among them. Gives how many all are.
 */
export function joinListBefore(units: Unit[], start: number): number {
  const mark = units.at(-1)
  if (mark?.word !== '、' || mark.end !== start) return 0
  const members = membersBefore(units, units.length - 1, mark.start, bareName)
  joinMembers(units, members)
  return members.length
}

const numbers = '一二三四五六七八九十'

/** Joins as many names as the number before a class word says: 石门、双塘、清水三村, 青山、白云两个社区. */
export function joinCounted(units: Unit[], end: number): void {
  const tail = units.at(-1)?.word === '个' ? 2 : 1
  const number = units.at(-tail)
  const count = number?.word === '两' ? 2 : numbers.indexOf(number?.word ?? '') + 1
  if (!number || count < 2 || units.at(-1)!.end !== end) return
  const members = membersBefore(units, units.length - tail, number.start, bareName).slice(0, count)
  if (members.length === count && !members[0]!.isPlace) joinMembers(units, members)
}

/**
 * Joins the names of a list that ends at `end`, behind which 等 and a word say that places are meant: 河西村、王家坳、小石桥 + 等地. Behind
 * 等地 one of them has its class word; a class word itself (等村) tells names of which half are no words of the dictionary.
 */
export function joinListOf(units: Unit[], end: number, [count, next]: readonly Unit[]): void {
  if (!count || !placeCounts.has(count.word)) return
  const isClass = count.word !== '地'
  const members = membersBefore(units, units.length, end, isClass ? wholeMember : bareName)
  if (members.length < 2) return
  const isTold = isClass
    ? endsPhrase([count, ...(next ? [next] : [])], 1) && members.filter(isPlain).length * 2 >= members.length
    : members.some(({ isPlace }) => isPlace)
  if (isTold) joinMembers(units, members)
}

/** What can be nothing else: a place with its class word, a name that no word of the dictionary is. */
const isPlain = ({ isPlace, from, to }: Member): boolean => isPlace || to - from > 1
