import type { Fact, Quantity } from '@shuzhi/document'
import type { Finder } from '../finder.ts'
import { findArguments } from './arguments/arguments.ts'
import { readClauses } from './arguments/clause.ts'
import type { Arguments } from './arguments/member.ts'
import { namedWholes } from './arguments/named-wholes.ts'
import { withoutGoal } from './arguments/without-goal.ts'
import type { Measured } from './measure/measure.ts'
import { findMeasured } from './measure/measured.ts'
import { createUnitReader } from './measure/unit.ts'

/** Finds counted and measured amounts, masked ones too, with what was done and to what. `units` adds measure words of the user's. */
export function createQuantityFinder(units: readonly string[] = []): Finder {
  const readUnit = createUnitReader(units)
  return {
    name: 'quantity',
    find(scan, before): Fact[] {
      const facts: Fact[] = []
      const quantities = findMeasured(scan, readUnit)
      const names = quantities.length > 0 ? namedWholes(scan, before) : []
      let next = 0
      for (const leaf of scan.leaves) {
        while (next < quantities.length && quantities[next]!.span[0] < leaf.span[0]) next += 1
        const first = next
        while (next < quantities.length && quantities[next]!.span[1] <= leaf.span[1]) next += 1
        if (first === next) continue
        const found = findArguments(readClauses({ scan, quantities, names }, leaf.span), quantities)
        for (let at = first; at < next; at += 1) facts.push(factOf(scan.text, quantities[at]!, found.get(at)))
      }
      return facts
    },
  }
}

function factOf(
  text: string,
  { span, value, upper, masked, bound, unit, script }: Measured,
  given: Arguments | undefined,
): Quantity {
  const rule = upper === undefined ? `quantity-${script}` : 'quantity-range'
  const fact: Quantity = { type: 'quantity', span, rule, value, masked, bound, unit }
  if (upper !== undefined) fact.upper = upper
  if (given?.action) fact.action = withoutGoal(text, given.action)
  if (given?.object) fact.object = given.object
  return fact
}
