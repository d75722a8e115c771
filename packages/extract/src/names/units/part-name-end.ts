import { givenCharacters, givenOpenings } from '../../lexicon/persons/given-names.ts'
import { nameTitles } from '../../lexicon/persons/person-context.ts'
import { traitsOf } from './traits.ts'
import type { Unit } from './unit.ts'

/**
 * Parts a word that the end of a name makes by chance with what follows it: 丁老 + 平等 + 11 is 平 + 等, 秀 + 兰大 + 妈 is 兰 + 大妈. To be asked
 * of the last two units.
 */
export function partNameEnd(units: Unit[]): void {
  const [before, chance, last] = units.slice(-3)
  if (!before || !chance || !last || chance.word.length !== 2 || before.word.length > 2) return
  if (before.end !== chance.start || chance.end !== last.start || !isGivenEnd(chance.word[0]!)) return
  const title = chance.word[1]! + last.word
  if (chance.word[1] === '等' && last.kind === 'number')
    units.splice(-2, 1, givenEnd(chance), { ...unitOf('等', chance.start + 1), kind: 'u' })
  else if (last.word.length === 1 && nameTitles.has(title))
    units.splice(-2, 2, givenEnd(chance), unitOf(title, chance.start + 1))
}

const isGivenEnd = (character: string): boolean =>
  givenCharacters.has(character) && !givenOpenings.has(character)

const givenEnd = ({ start, word }: Unit): Unit => ({ ...unitOf(word[0]!, start), kind: 'x' })

const unitOf = (word: string, start: number): Unit => ({
  start,
  end: start + word.length,
  word,
  kind: 'n',
  traits: traitsOf(word),
})
