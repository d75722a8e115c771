import { describingWords, geographicCharacters } from '../../lexicon/places/parts/stems.ts'
import { nearWords } from '../../lexicon/places/parts/terrain.ts'
import { sideFollowers } from '../../lexicon/places/place-context.ts'
import { relativeDates } from '../../lexicon/times/dates.ts'
import type { Unit } from '../units/unit.ts'
import { joinMembers, membersBefore, openedMember } from './place-members.ts'

/**
 * Joins the name that stands before a word for the land or the water around it (沙河口 + 一带, 黑礁 + 海域), with the names of its list: two to four
 * characters that are no one word, where a name can begin.
 */
export function joinArea(units: Unit[], { word, start }: Unit): void {
  const members = membersBefore(units, units.length, start, openedMember)
  const isNear = nearWords.has(word)
  const isMember = (parts: readonly Unit[]): boolean => isName(parts) && (!isNear || isLand(parts))
  if (members.every(({ from, to, isPlace }) => isPlace || isMember(units.slice(from, to))))
    joinMembers(units, members)
}

/** More than one unit, none of which says a side, a time or a kind. */
const isName = (parts: readonly Unit[]): boolean =>
  parts.length > 1 &&
  !describingWords.has(parts.map(({ word }) => word).join('')) &&
  parts.every(
    ({ word, kind, traits }) =>
      !/^(?:d|r|t|m|i)$/.test(kind) &&
      !(kind === 'v' && word.length > 1) &&
      !describingWords.has(word) &&
      !sideFollowers.has(word) &&
      !relativeDates.has(word) &&
      traits.head === undefined,
  )

/** 黑 + 石桥: the last is a kind of land or works, and two characters say which; 山 + 庄 and 淤 + 河 are any. */
const isLand = (parts: readonly Unit[]): boolean =>
  parts.at(-1)!.end - parts[0]!.start > 2 && geographicCharacters.includes(parts.at(-1)!.word.at(-1)!)
