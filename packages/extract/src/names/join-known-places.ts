import { placeNames } from '../lexicon/places.ts'
import { joinUnits } from './join-units.ts'
import { isListedName, isListedPart } from './place-stem.ts'
import type { Unit } from './unit.ts'

const longestBare = 3

/** Joins the proper name of a place that the text names in full elsewhere: 柳溪 where 柳溪镇 is named. Common words are none. */
export function joinKnownPlaces(units: readonly Unit[]): readonly Unit[] {
  const known = new Set<string>()
  for (const { kind, word } of units) {
    const stem =
      kind === 'place' && !placeNames.has(word) ? /^(..{1,2})(?:镇|乡|县|街道)$/u.exec(word)?.[1] : undefined
    if (stem) known.add(stem)
  }
  if (known.size === 0) return units
  const starts = new Set(Array.from(known, (name) => name.charCodeAt(0)))
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at += 1) {
    const first = units[at]!
    const count = starts.has(first.word.charCodeAt(0)) ? bareCount(units, at, known) : 0
    joined.push(count === 0 ? first : joinUnits(units.slice(at, at + count)))
    if (count > 0) at += count - 1
  }
  return joined
}

/** How many units from `at` on are a known name; one word of the dictionary is none, as it may mean what it says. */
function bareCount(units: readonly Unit[], at: number, known: ReadonlySet<string>): number {
  let name = ''
  for (let count = 0; ; ) {
    const unit = units[at + count]
    if (!unit || (count > 0 && unit.start !== units[at + count - 1]!.end) || !isListedPart(unit)) return 0
    name += unit.word
    count += 1
    if (name.length > longestBare) return 0
    if (count > 1 && known.has(name)) return isListedName(units.slice(at, at + count)) ? count : 0
  }
}
