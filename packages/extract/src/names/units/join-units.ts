import { noTraits } from './traits.ts'
import type { Unit } from './unit.ts'

/** Units as one place. */
export const joinUnits = (parts: readonly Unit[]): Unit => ({
  start: parts[0]!.start,
  end: parts.at(-1)!.end,
  word: parts.map(({ word }) => word).join(''),
  kind: 'place',
  traits: noTraits,
})
