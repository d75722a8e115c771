import { fronting, locating } from '../../../lexicon/governing/marks.ts'
import { nounJoints } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { isNominal } from './word-classes.ts'

/**
 * The place of 对, 为, 在 … before a number whose verb stands behind it (为**名党员发放), or -1. It may stand before the member
 * that begins at `from`, where only what it leads stands between (在10个镇、44个村设立).
 */
export function frontingAt(items: readonly Item[], from: number, at: number): number {
  let led = true
  for (let index = at - 1; index >= from || (led && index >= Math.max(0, from - longestLed)); index -= 1) {
    const { tag, word } = items[index]!
    if ((tag === 'p' || items[index + 1]!.quantity !== undefined) && fronting.has(word))
      return led || !locating.has(word) ? index : -1
    led &&= tag === 'quantity' || isNominal(items[index]!) || nounJoints.has(word) || word === '的'
  }
  return -1
}

/** Items that a preposition may lead, before a member of an enumeration or up to the verb behind it, which keeps a long one linear. */
export const longestLed = 40
