import { givenCharacters, givenOpenings } from '../../lexicon/persons/given-names.ts'
import { isOccupation, nameJoints, nameTitles, smallNumerals } from '../../lexicon/persons/person-context.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { traitsOf } from './traits-of.ts'
import type { Unit } from './unit.ts'

/**
 * Parts a word that the end of a name makes by chance with what follows it: 丁老 + 平等 + 11 is 平 + 等, 秀 + 兰大 + 妈 is 兰 + 大妈, 鹤 + 年老 + 先生 is 年 + 老先生, and behind a
 * post 吕 + 广 + 民和 is 民 + 和. To be asked of the last units.
 */
export function partNameEnd(units: Unit[]): void {
  const [before, chance, last] = units.slice(-3)
  if (!before || !chance || !last || chance.word.length !== 2 || before.word.length > 2) return
  if (before.end !== chance.start || chance.end !== last.start || !isGivenEnd(chance.word[0]!)) return
  const title = chance.word[1]! + last.word
  if (chance.word[1] === '等' && (last.kind === 'number' || smallNumerals.has(last.word)))
    units.splice(-2, 1, givenEnd(chance), jointOf(chance))
  else if (nameJoints.has(chance.word[1]!) && isBehindPost(units))
    units.splice(-2, 1, givenEnd(chance), jointOf(chance))
  else if (title.length <= longestTitle && nameTitles.has(title))
    units.splice(-2, 2, givenEnd(chance), unitOf(title, chance.start + 1))
}

/** Whether a post or an occupation, a surname and perhaps a given character stand before the last two units. */
function isBehindPost(units: readonly Unit[]): boolean {
  const [noun, first, second] = units.slice(-5, -2)
  return isNamed(first, second) || (second?.word.length === 1 && isNamed(noun, first))
}

/** Whether a post or an occupation stands right before a surname. */
const isNamed = (noun: Unit | undefined, surname: Unit | undefined): boolean =>
  noun !== undefined &&
  surname?.start === noun.end &&
  surnames.has(surname.word) &&
  (noun.traits.isPost || isOccupation(noun.word))

const jointOf = ({ start, word }: Unit): Unit => ({ ...unitOf(word[1]!, start + 1), kind: 'u' })

const longestTitle = 3

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
