import { fronting, locating, partnerMarks } from '../../../lexicon/governing/marks.ts'
import { nounJoints } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { isNominal, openers } from './word-classes.ts'

/**
 * The place of 对, 为, 在 … before a number whose verb stands behind it (为**名党员发放), or -1. It may stand before the member
 * that begins at `from`, where only what it leads stands between (在10个镇、44个村设立).
 */
export function frontingAt(items: readonly Item[], from: number, at: number): number {
  // 对采空区注浆2万立方米: the verb stands before the number.
  if (at > from && items[at - 1]!.tag === 'v' && items[at - 1]!.word.length > 1) return -1
  let led = true
  for (let index = at - 1; index >= from || (led && index >= Math.max(0, from - longestLed)); index -= 1) {
    const { tag, word } = items[index]!
    if ((tag === 'p' || items[index + 1]!.quantity !== undefined) && fronting.has(word))
      return led || !locating.has(word) ? index : -1
    if (led && leadsPartner(items, index)) return index
    led &&= tag === 'quantity' || isNominal(items[index]!) || nounJoints.has(word) || ends.has(word)
  }
  return -1
}

const ends: ReadonlySet<string> = new Set('的等')

/** 与 in 与38名员工签订责任书, 帮 in 帮12户村民办证: where it opens its clause, no noun being before it, it leads with or for whom the act is done. */
const leadsPartner = (items: readonly Item[], at: number): boolean =>
  partnerMarks.has(items[at]!.word) && (at === 0 || openers.has(items[at - 1]!.tag))

/** Items that a preposition may lead, before a member of an enumeration or up to the verb behind it, which keeps a long one linear. */
export const longestLed = 40
