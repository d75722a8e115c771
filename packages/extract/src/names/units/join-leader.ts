import { givenCharacters } from '../../lexicon/persons/given-names.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { isPostWord } from './post-words.ts'
import { traitsOf } from './traits.ts'
import type { Unit } from './unit.ts'

/** Joins the last unit, 长, to the body that it leads: 财务科 + 长, 水务局 + 长. */
export function joinLeader(units: Unit[]): void {
  const [body, leader] = [units.at(-2), units.at(-1)]
  if (leader?.word !== '长' || body?.traits.head === undefined || body.end !== leader.start) return
  const word = body.word + leader.word
  if (isPostWord(word))
    units.splice(-2, 2, { start: body.start, end: leader.end, word, kind: 'n', traits: traitsOf(word) })
}

/** Parts 长 + 江 before 媛 where it leads the body before it: 楼栋 + 长江 + 媛. */
export function partLeader(units: Unit[]): void {
  const [body, chance, given] = units.slice(-3)
  if (!body || !chance || given?.word.length !== 1 || chance.word.length !== 2) return
  if (body.end !== chance.start || chance.end !== given.start || !givenCharacters.has(given.word)) return
  const post = `${body.word}长`
  const surname = chance.word[1]!
  if (chance.word[0] !== '长' || !surnames.has(surname) || !isPostWord(post)) return
  const border = chance.start + 1
  units.splice(
    -3,
    2,
    { start: body.start, end: border, word: post, kind: 'n', traits: traitsOf(post) },
    { start: border, end: chance.end, word: surname, kind: 'x', traits: traitsOf(surname) },
  )
}
