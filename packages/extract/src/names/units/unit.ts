import type { WordTag } from '../../scan/word-tags.ts'
import type { Traits } from './traits.ts'

/**
 * A piece of text that names are made of: a word, or several that count as one. `word` is what stands for it in the lexicons,
 * `traits` what they say of it. `place` is a place's name; `term` and `document` are quoted wholes, which no name looks into.
 */
export type Unit = {
  start: number
  end: number
  word: string
  kind: WordTag | 'place' | 'term' | 'document'
  traits: Traits
}

/** The signs of what traits units have. */
export function signsOf(units: readonly Unit[]): number {
  let signs = 0
  for (const { traits } of units) signs |= traits.signs
  return signs
}
