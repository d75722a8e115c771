import type { WordTag } from '../../../scan/word-tags.ts'
import { measuresChange } from './share.ts'

/** A word, a quoted whole, or a quantity, as a step in reading a clause. All have one shape, which is what they are read by fastest. */
export type Item = {
  start: number
  end: number
  word: string
  tag: WordTag | 'quantity'
  quantity: number | undefined
  /** The unit of a quantity. */
  unit: string | undefined
  /** Whether it is a quantity that measures change or share. */
  isShare: boolean
  /** Whether a verb opens its member and governs the number there. */
  acts: boolean
  /** Whether it is the name of a place, a body or a person. */
  named: boolean
}

/** A word of a text, or a part or a joining of words. */
export const wordItem = (start: number, end: number, word: string, tag: WordTag): Item => ({
  start,
  end,
  word,
  tag,
  quantity: undefined,
  unit: undefined,
  isShare: false,
  acts: false,
  named: false,
})

/** A quantity: the index at which it is found, and its unit. */
export const quantityItem = (start: number, end: number, quantity: number, unit: string): Item => ({
  start,
  end,
  word: '',
  tag: 'quantity',
  quantity,
  unit,
  isShare: measuresChange(unit),
  acts: false,
  named: false,
})
