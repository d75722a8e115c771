import { surnames } from '../../lexicon/persons/surnames.ts'
import type { Scan } from '../../scan/scan.ts'
import type { Unit } from '../units/unit.ts'
import type { PersonalName } from './personal-name.ts'

/** Signatures that are as short as a name, by their start. */
export const signatures = ({ leaves, text }: Scan): Map<number, number> =>
  new Map(
    leaves
      .filter(({ type, span }) => type === 'signature' && text.slice(...span).trim().length <= 3)
      .map(({ span }) => span),
  )

/** 李　强 as a signature: a short name spread out. */
export function spreadName(
  units: readonly Unit[],
  at: number,
  signatureEnd: number | undefined,
): PersonalName | undefined {
  const [first, last] = [units[at]!, units[at + 1]]
  const spread = last !== undefined && last.end === signatureEnd && last.start > first.end
  return spread && surnames.has(first.word) && last.word.length === 1 ? { count: 2, form: 'sure' } : undefined
}
