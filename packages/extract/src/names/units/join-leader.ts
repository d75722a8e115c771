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
