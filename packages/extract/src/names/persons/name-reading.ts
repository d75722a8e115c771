import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { PersonalName } from './personal-name.ts'

/** What can be a name, in its clause: the units from `at` to `next`, exclusive. */
export type NameReading = {
  text: string
  units: readonly Unit[]
  at: number
  next: number
  name: PersonalName
}

/** Whether what stands beside a reading says that it is a name. */
export type Evidence = (reading: NameReading) => boolean

/** Where a name begins in the text. */
export const start = ({ units, at }: NameReading): number => units[at]!.start

/** Where it ends. */
export const end = ({ units, next }: NameReading): number => units[next - 1]!.end

/** Whether it has three characters and more: such a name is hardly another word. */
export const isLong = (reading: NameReading): boolean => end(reading) - start(reading) > 2

/** The unit right before the name. */
export const touching = ({ units, at }: NameReading): Unit | undefined =>
  entryBefore(units, at)?.end === units[at]!.start ? entryBefore(units, at) : undefined
