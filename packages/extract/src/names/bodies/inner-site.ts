import { siteHeads } from '../../lexicon/bodies/special-heads.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'

const longestStem = 3
const isName = /^(?:n|x|ns|a|b|s|f|place)$/

/**
 * The last unit of a site that the body which ends at `head` has and calls by a name of two or three characters (江城车务段 + 临 + 水 + 站, 鑫源煤业集团 +
 * 红石 + 矿); `head` when there is none.
 */
export function innerSite(units: readonly Unit[], { head }: BodyName): number {
  const ends = siteHeads.get(units[head]!.word)
  if (!ends) return head
  let length = 0
  for (let at = head + 1; units[at]?.start === units[at - 1]!.end; at += 1) {
    const { word, kind } = units[at]!
    if (length >= 2 && ends.has(word)) return at
    length += word.length
    if (length > longestStem || !(isName.test(kind) || (kind === 'v' && word.length === 1))) return head
  }
  return head
}
