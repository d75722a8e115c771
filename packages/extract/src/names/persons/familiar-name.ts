import { familiarOpenings } from '../../lexicon/persons/person-context.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import type { Unit } from '../units/unit.ts'
import { endsName } from './name-borders.ts'
import type { PersonalName } from './personal-name.ts'

/** The familiar name right behind the post or the word of what a person is at `at` (民警 + 老魏), where the phrase ends. Undefined when there is none. */
export function familiarNameBehind(units: readonly Unit[], at: number): PersonalName | undefined {
  const [before, opening, surname] = [units[at]!, units[at + 1], units[at + 2]]
  if (!opening || !familiarOpenings.has(opening.word) || !surname || !surnames.has(surname.word))
    return undefined
  if (opening.start !== before.end || surname.start !== opening.end) return undefined
  return endsName(units, at + 3) ? { count: 2, form: 'sure' } : undefined
}
