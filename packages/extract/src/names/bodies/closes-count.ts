import { selfCounting, units as unitWords } from '../../lexicon/amounts/units.ts'
import { countingNumerals } from '../../lexicon/bodies/body-borders.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { isOrdinal } from './body-front.ts'

/** 3个, **支, 两家 before a head: so many bodies there are, and no name takes the count in. */
export function closesCount(units: readonly Unit[], at: number): boolean {
  const [number, { start, word }] = [entryBefore(units, at), units[at]!]
  if (number?.end !== start || isOrdinal(number)) return false
  return (
    (/^(?:number|mask|m)$/.test(number.kind) || countingNumerals.has(number.word)) && measureWords.has(word)
  )
}

const measureWords: ReadonlySet<string> = new Set(
  unitWords.counts.filter((word) => !unitWords.weak.includes(word) && !selfCounting.has(word)),
)
