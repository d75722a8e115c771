import { isMoney } from '../../../lexicon/amounts/units.ts'
import type { Measured } from '../measure/measure.ts'
import type { Clause } from './cut-clauses.ts'
import type { Item } from './item.ts'
import { isNominal } from './word-classes.ts'

/** The last figure before one behind 其中, at an item of a clause, that it can be a part of. */
export function wholeOf(
  clauses: readonly Clause[],
  quantities: readonly Measured[],
  [index, at]: readonly [clause: number, item: number],
): number | undefined {
  const { items } = clauses[index]!
  const part = kindOf(quantities[describedBy(items, at) ?? items[at]!.quantity!]!.unit)
  let left = longestBreakdown
  for (let clause = index; clause >= 0; clause -= 1) {
    const before = clauses[clause]!.items
    for (let item = (clause === index ? at : before.length) - 1; item >= 0 && left > 0; item -= 1) {
      left -= 1
      const figure = before[item]!.quantity
      if (figure !== undefined && kindOf(quantities[figure]!.unit) === part) return figure
    }
    if (left === 0) return undefined
  }
  return undefined
}

/** Items that a whole may stand before its parts, which keeps a long sentence linear. */
const longestBreakdown = 120

/** Units that can be parts of each other: all of money are. */
const kindOf = (unit: string): string => (isMoney(unit) ? 'money' : unit)

/** The figure behind the nouns that one describes: 16 in 其中10亿元以上项目16个. */
function describedBy(items: readonly Item[], at: number): number | undefined {
  let next = at + 1
  while (next < items.length && items[next]!.quantity === undefined && isNominal(items[next]!)) next += 1
  return next > at + 1 ? items[next]?.quantity : undefined
}
