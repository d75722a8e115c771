import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'

/** The units of a clause, and the names that those before the one at hand close. */
export type Reading = { units: readonly Unit[]; names: readonly (BodyName | undefined)[] }

/** A name that is being read: `proper` counts the characters of a proper name in it (宏达). */
export type OpenName = BodyName & { proper: number }

/** How many units a name takes in at most. */
export const longestName = 12
