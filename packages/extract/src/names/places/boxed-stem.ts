import { transliterations } from '../../lexicon/persons/given-names.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { boxingJoints, boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import type { SuffixClass } from '../../lexicon/places/parts/class-words.ts'
import {
  boxedOnlyCharacters,
  describingWords,
  geographicCharacters,
  noBoxedCharacters,
  noBoxedEndings,
  noStemCharacters,
  noStemEndings,
  settlingCharacters,
} from '../../lexicon/places/parts/stems.ts'
import { foreignCharacters } from '../../lexicon/places/place-characters.ts'
import { everyCharacterOf } from '../../lexicon/words/every-character.ts'
import type { Unit } from '../units/unit.ts'

const longestBoxed = 3
const shortestTransliterated = 3
const longestTransliterated = 7

/**
 * How many units before a town's class word at `end` are its proper name though other words are made of their characters: two or three
 * characters that no word of the dictionary joins, between the class word and what a name stands behind (在常平镇, ，喜泉乡); or
 * characters that names of other tongues are written with (恰格拉克乡). 0 when there are none.
 */
export function boxedStem(units: readonly Unit[], end: number, suffix: SuffixClass): number {
  if (suffix !== 'town' && suffix !== 'settlement') return 0
  return transliterated(units, end) || isBoxed(units, end, suffix) || isTerrain(units, end, suffix)
}

function isBoxed(units: readonly Unit[], end: number, suffix: SuffixClass): number {
  let count = 0
  let start = end
  let stem = ''
  for (
    let unit = units.at(-1);
    unit && count <= longestBoxed && unit.end === start && isPart(unit);
    unit = units.at(-1 - count)
  ) {
    count += 1
    start = unit.start
    stem = unit.word + stem
  }
  if (count < 2 || count > longestBoxed || describingWords.has(stem) || noStemEndings.includes(stem.at(-1)!))
    return 0
  if (
    noBoxedEndings.has(stem.at(-1)!) ||
    [...stem].some((character) => noBoxedCharacters.has(character)) ||
    /^(.)\1/.test(stem)
  )
    return 0
  const before = units.at(-1 - count)
  if (surnames.has(stem[0]!) && stem.length === 2 && settlingCharacters.includes(stem[1]!)) return count
  return opens(before, start, suffix) ? count : 0
}

/** 弟兄 + 山 + 镇: a common noun, and the kind of place that it names. */
function isTerrain(units: readonly Unit[], end: number, suffix: SuffixClass): number {
  const [before, noun, kind] = [units.at(-3), units.at(-2), units.at(-1)]
  if (kind?.end !== end || noun?.end !== kind.start || noun.word.length !== 2 || kind.word.length !== 1)
    return 0
  if (
    !geographicCharacters.includes(kind.word) ||
    describingWords.has(noun.word) ||
    !/^(?:n|a|s|t)$/.test(noun.kind)
  )
    return 0
  const isCut =
    before?.end === noun.start &&
    before.word.length === 1 &&
    !/^(?:punctuation|break|c|u|p)$/.test(before.kind)
  return opens(before, noun.start, suffix) || (suffix === 'town' && !isCut) ? 2 : 0
}

const isPart = ({ kind, word }: Unit): boolean =>
  word.length === 1 &&
  kind !== 'punctuation' &&
  kind !== 'mask' &&
  kind !== 'number' &&
  kind !== 'latin' &&
  (!noStemCharacters.has(word) || boxedOnlyCharacters.has(word)) &&
  !boxingWords.has(word)

/** Whether a name can begin behind `before`, which ends at `start`. A village needs more than a comma. */
function opens(before: Unit | undefined, start: number, suffix: SuffixClass): boolean {
  if (before?.end === start && (before.kind === 'place' || boxingWords.has(before.word)))
    return suffix === 'town' || !boxingJoints.has(before.word)
  if (before?.end === start && before.kind === 'v' && before.word.length > 1) return suffix === 'town'
  return suffix === 'town' && (before?.end !== start || before.kind === 'punctuation')
}

/** How many units before `end` are of characters that names of other tongues are written with, if they are long enough. */
export function transliterated(units: readonly Unit[], end: number): number {
  let count = 0
  let start = end
  for (
    let unit = units.at(-1);
    unit && unit.end === start && end - unit.start <= longestTransliterated && isTransliterated(unit);
    unit = units.at(-1 - count)
  ) {
    count += 1
    start = unit.start
  }
  return end - start >= shortestTransliterated ? count : 0
}

const isTransliterated = ({ kind, word }: Unit): boolean => kind !== 'place' && isForeign(word)

const isForeign = everyCharacterOf([...transliterations, ...foreignCharacters])
