import { givenCharacters } from '../../lexicon/persons/given-names.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { isPostWord } from './post-words.ts'
import { traitsOf } from './traits-of.ts'
import type { Unit } from './unit.ts'

/** Joins the last unit, 长, to the body that it leads: 财务科 + 长, 水务局 + 长. */
export function joinLeader(units: Unit[]): void {
  const [body, leader] = [units.at(-2), units.at(-1)]
  if (leader?.word !== '长' || body?.traits.head === undefined || body.end !== leader.start) return
  const word = body.word + leader.word
  if (isPostWord(word))
    units.splice(-2, 2, { start: body.start, end: leader.end, word, kind: 'n', traits: traitsOf(word) })
}

/** Parts 长 + 江 before 媛 where it leads the body before it (楼栋 + 长江 + 媛), and 任 + 何 where it closes the post (主 + 任何 + 卫). */
export function partLeader(units: Unit[]): void {
  const [body, chance, given] = units.slice(-3)
  if (!body || !chance || !given || chance.word.length !== 2) return
  if (body.end !== chance.start || chance.end !== given.start || !isGiven(given.word)) return
  const post = body.word + chance.word[0]!
  const surname = chance.word[1]!
  if (!/^[长任]/.test(chance.word) || !surnames.has(surname) || !isPostWord(post)) return
  const border = chance.start + 1
  units.splice(
    -3,
    2,
    { start: body.start, end: border, word: post, kind: 'n', traits: traitsOf(post) },
    { start: border, end: chance.end, word: surname, kind: 'x', traits: traitsOf(surname) },
  )
}

const isGiven = (word: string): boolean =>
  word.length <= 2 && [...word].every((character) => givenCharacters.has(character))
