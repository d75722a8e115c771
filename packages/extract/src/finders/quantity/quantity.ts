import type { Fact } from '@shuzhi/document'
import type { Finder } from '../finder.ts'
import { findArguments } from './arguments.ts'
import { readClauses } from './clause.ts'
import { findMeasured } from './measured.ts'
import { createUnitReader } from './unit.ts'

/** Finds counted and measured amounts, masked ones too, with what was done and to what. `units` adds measure words of the user's. */
export function createQuantityFinder(units: readonly string[] = []): Finder {
  const readUnit = createUnitReader(units)
  return {
    name: 'quantity',
    *find(scan): Generator<Fact> {
      const quantities = findMeasured(scan, readUnit)
      let next = 0
      for (const leaf of scan.leaves) {
        while (next < quantities.length && quantities[next]!.span[0] < leaf.span[0]) next += 1
        const first = next
        while (next < quantities.length && quantities[next]!.span[1] <= leaf.span[1]) next += 1
        if (first === next) continue
        const found = findArguments(readClauses(scan, leaf.span, quantities), quantities)
        for (let at = first; at < next; at += 1) {
          const { script: _script, ...quantity } = quantities[at]!
          yield { type: 'quantity', rule: 'quantity', ...quantity, ...found.get(at) }
        }
      }
    },
  }
}
