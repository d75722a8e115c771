import { personalTransliterations, transliteratedNames } from '../../lexicon/persons/given-names.ts'
import { nameTitles } from '../../lexicon/persons/person-context.ts'
import { everyCharacterOf } from '../../lexicon/words/every-character.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { endsPhrase } from './name-borders.ts'
import type { PersonalName } from './personal-name.ts'

const longestName = 12

/** Whether a unit is all of characters that names of other tongues are written with, or one of the commonest of them. */
const isTransliterated = ({ word, kind, traits }: Unit): boolean =>
  kind !== 'punctuation' && !traits.isPost && (transliteratedNames.has(word) || isForeign(word))

const isForeign = everyCharacterOf(personalTransliterations)

/**
 * Reads a transliterated name (嘎玛泽登, 吐尔逊·买买提) from `at` on, as far as its characters go: of three and more, or one of the
 * commonest (央金). `sure` where a dot joins parts of two characters and more, as in no other word.
 */
export function transliteratedName(units: readonly Unit[], at: number): PersonalName | undefined {
  let count = 0
  let length = 0
  let part = 0
  let dotted = false
  for (let unit = units[at]; unit && length < longestName; unit = units[at + count]) {
    if (count > 0 && unit.start !== units[at + count - 1]!.end) break
    if (unit.traits.joinsName && part >= 2) {
      const next = units[at + count + 1]
      if (next?.start !== unit.end || !isTransliterated(next)) break
      dotted = true
      part = 0
    } else if (isTransliterated(unit) && !(unit.kind === 'c' && count > 0)) {
      part += unit.word.length
    } else break
    length += unit.word.length
    count += 1
  }
  const isCommon = count === 1 && transliteratedNames.has(units[at]!.word)
  return (length < 3 && !isCommon) || part < 2 ? undefined : { count, form: dotted ? 'sure' : 'loose' }
}

/**
 * The transliterated name right behind the post or the word of what a person is at `at` (部长卡马拉), where nothing goes on with it.
 * Undefined when there is none.
 */
export function foreignNameBehind(units: readonly Unit[], at: number): PersonalName | undefined {
  const first = units[at + 1]
  if (first?.start !== units[at]!.end || !isTransliterated(first)) return undefined
  const name = transliteratedName(units, at + 1)
  if (!name) return undefined
  const next = at + 1 + name.count
  return endsPhrase(units, next) || nameTitles.has(units[next]!.word) ? { ...name, form: 'sure' } : undefined
}

/** The transliterated name of three characters and more right before the form of address at `at`: 伊万诺夫 + 工程师. Undefined when there is none. */
export function foreignNameBefore(
  units: readonly Unit[],
  at: number,
): (PersonalName & { first: number }) | undefined {
  const before = entryBefore(units, at)
  if (before?.end !== units[at]!.start || !isTransliterated(before)) return undefined
  const first = dottedStart(units, at)
  const name = first < at ? transliteratedName(units, first) : undefined
  return name && first + name.count === at ? { ...name, form: 'sure', first } : undefined
}

/** Where a name begins that one of the commonest closes: 恩克 + 巴特尔. */
export function transliteratedStart(units: readonly Unit[], at: number): number {
  let first = dottedStart(units, at)
  for (let unit = first; unit < at; unit += 1) if (units[unit]!.traits.placeEnds !== 0) first = unit + 1
  return units[at]!.start - units[first]!.start >= 2 ? first : at
}

/** Where the name begins that the dot at `dot` joins, no further back than names are long. */
export function dottedStart(units: readonly Unit[], dot: number): number {
  const earliest = units[dot]!.start - longestName
  let at = dot
  while (
    at > 0 &&
    units[at - 1]!.start >= earliest &&
    units[at - 1]!.end === units[at]!.start &&
    isTransliterated(units[at - 1]!)
  )
    at -= 1
  return at
}
