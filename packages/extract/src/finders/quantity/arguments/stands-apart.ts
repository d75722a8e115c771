import { namesAmount } from '../../../lexicon/governing/amounts.ts'
import { framing } from '../../../lexicon/governing/marks.ts'
import { actUnits, ageUnits, predicatingUnits } from '../../../lexicon/governing/units.ts'
import { each, partMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import { isVerbal } from './word-classes.ts'

/** Whether a figure without a verb takes none over: one in view, a subject, another amount, what describes the noun behind it, an age. */
export function standsApart(member: Member): boolean {
  const { items, from, at, quantity } = member
  if (isFramed(items, from, at) || ageUnits.has(quantity.unit)) return true
  // 12人晋升: a figure opens the clause and its verb follows.
  if (from === at) return at === 0 && (items[1]?.tag === 'v' || isSubject(items, at))
  return isSubject(items, at) || isOther(member) || items[at + 1]?.word === '的'
}

/** Whether adverbs and a verb follow the number, so that what it counts is their subject: 承诺件9件按期办结. */
function isSubject(items: readonly Item[], at: number): boolean {
  let next = at + 1
  while (/^[dt]$/.test(items[next]?.tag ?? '') && next < at + 3) next += 1
  return next > at + 1 && isVerbal(items[next])
}

/** 量 in 拥有量 too, where it stands alone. */
const endsInAmount = (word: string): boolean => namesAmount(word) || /^总.|^[数量额率值]$|^损失$/.test(word)

/** Whether an amount opens a clause of its own behind one that measured something else: 企业发展到31家，销售收入28亿元. */
const isOther = ({
  items,
  first,
  from,
  at,
  quantity,
  carried: { action, achieves, unit },
}: Member): boolean =>
  first === 0 &&
  !achieves &&
  items[first]!.word !== partMark &&
  action !== null &&
  action[1] <= items[from]!.start &&
  ((actUnits.has(unit) && predicatingUnits.has(quantity.unit)) ||
    endsInAmount(items[at - 1]!.word) ||
    items[at - 1]!.word.startsWith(each) ||
    entryBefore(items, at - 1)?.word === each)

/** Whether 针对 or the like puts the number in view, which takes no action. */
function isFramed(items: readonly Item[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (framing.has(items[index]!.word)) return true
  return false
}
