import { traitsOf } from './traits-of.ts'
import type { Unit } from './unit.ts'

/** A part of a word as a unit of its own. */
export const partOf = ({ start, word }: Unit, from: number, to: number, kind: Unit['kind']): Unit => {
  const part = word.slice(from, to)
  return { start: start + from, end: start + to, word: part, kind, traits: traitsOf(part) }
}
