import { doubtfulSurnames, surnames } from '../../lexicon/persons/surnames.ts'
import type { Unit } from '../units/unit.ts'
import { endsPhrase } from './name-borders.ts'
import type { PersonalName } from './personal-name.ts'
import { transliteratedName } from './transliterated-name.ts'

const longestName = 4

/**
 * The member of a list of names that begins at `at`, behind 、: a surname and characters that no word of the dictionary joins, whatever
 * they mean alone (任茂牛, 鲁茸取扎), or those of other tongues (阿丽玛), as far as the list's next mark. Undefined when there is none.
 */
export function listedName(units: readonly Unit[], at: number): PersonalName | undefined {
  const first = units[at]
  if (!first) return undefined
  if (!(surnames.has(first.word) || doubtfulSurnames.has(first.word))) return foreignMember(units, at)
  let count = 1
  for (let unit = units[at + 1]; count < longestName && unit && isPart(unit, units[at + count - 1]!); ) {
    count += 1
    if (endsPhrase(units, at + count) && isListEnd(units[at + count])) return { count, form: 'listed' }
    unit = units[at + count]
  }
  return undefined
}

function foreignMember(units: readonly Unit[], at: number): PersonalName | undefined {
  const name = transliteratedName(units, at)
  const next = at + (name?.count ?? 0)
  return name && endsPhrase(units, next) && isListEnd(units[next]) ? { ...name, form: 'listed' } : undefined
}

const isPart = ({ word, start, traits }: Unit, { end }: Unit): boolean =>
  word.length === 1 && start === end && !traits.head && /^\p{Script=Han}$/u.test(word)

/** 、 and 和, 等, and what opens an act of them all; a list that ends with its clause has no unit more. */
const isListEnd = (unit: Unit | undefined): boolean =>
  unit === undefined || /^(?:punctuation|break|c|v|d)$/.test(unit.kind) || unit.word === '等'
