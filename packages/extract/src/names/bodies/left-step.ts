import type { Unit } from '../units/unit.ts'
import type { Step } from './body-step.ts'
import type { OpenName, Reading } from './open-name.ts'

/** A name as it is read leftwards: what is open of it, and the word before it, at `at`. */
export type Left = { reading: Reading; open: OpenName; at: number; unit: Unit; head: Unit }

/** What a word adds to the name behind it; null where it is the name's border, undefined where another reading must say. */
export type StepReader = (left: Left) => Step | null | undefined
