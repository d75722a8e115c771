import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { nounJoints } from '../../lexicon/words/clause-words.ts'
import { partOf } from './part-of.ts'
import type { Unit } from './unit.ts'

/**
 * Parts a division that is written as a joint and a level (和县) where the name of a body or another noun touches it: 在镇政府和县教体局的支持下.
 * To be asked of the last two units.
 */
export function partJoint(units: Unit[]): void {
  const [before, division] = units.slice(-2)
  if (!before || !division || division.word.length !== 2 || before.end !== division.start) return
  if (!nounJoints.has(division.word[0]!) || !levelWords.has(division.word[1]!)) return
  if (!before.kind.endsWith('n') && before.traits.head === undefined) return
  units.splice(-1, 1, partOf(division, 0, 1, 'c'), partOf(division, 1, 2, 'n'))
}
