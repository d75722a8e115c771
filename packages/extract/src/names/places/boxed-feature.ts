import { numeralCharacters } from '@shuzhi/document'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { boxingWords, featureFollowers } from '../../lexicon/places/parts/beside-names.ts'
import { builtSuffixes, type SuffixClass } from '../../lexicon/places/parts/class-words.ts'
import {
  describingWords,
  noBoxedCharacters,
  noStemCharacters,
  noStemEndings,
} from '../../lexicon/places/parts/stems.ts'
import type { Unit } from '../units/unit.ts'
import { isDay } from './place-stem.ts'
import { isTelling } from './stem-parts.ts'

const longestBoxed = 3

/**
 * How many units before the class word of a road or a feature are its proper name though they are no characters of names: two or three that
 * no word of the dictionary joins, between what a name stands behind and what goes on with no word (完成马栏河下游, 在洪贺路上). A feature
 * needs one that tells a name. 0 when there are none.
 */
export function boxedFeature(
  units: readonly Unit[],
  unit: Unit,
  suffix: SuffixClass,
  next: Unit | undefined,
): number {
  if (suffix !== 'road' && suffix !== 'feature' && !builtSuffixes.has(unit.word)) return 0
  const count = boxedZone(units, unit.start)
  if (count === 0 || (suffix === 'feature' && !isTold(units.slice(-count)))) return 0
  return isClosed(unit, next) || isFigured(units.at(-count)!, suffix, next) ? count : 0
}

/** The same before the class word of a zone at `end`, whatever goes on behind it: 中鲜 + 灌区. */
export function boxedZone(units: readonly Unit[], end: number): number {
  let count = 0
  let start = end
  for (let part = units.at(-1); part?.end === start && isPart(part); part = units.at(-1 - count)) {
    count += 1
    start = part.start
  }
  const stem = units
    .slice(units.length - count)
    .map(({ word }) => word)
    .join('')
  if (count < 2 || count > longestBoxed || describingWords.has(stem) || noStemEndings.includes(stem.at(-1)!))
    return 0
  const before = units.at(-1 - count)
  return isOpen(before, start) && !isDay(before, units.at(-count)!) ? count : 0
}

/** A character of places' names, or one that the dictionary has in no word: 大 + 榭 + 岛. */
const isTold = (parts: readonly Unit[]): boolean =>
  isTelling(parts) || (parts.some(({ kind }) => kind === 'x') && !surnames.has(parts[0]!.word))

const isPart = ({ kind, word }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|a|b|f|ns|q|v)$/.test(kind) &&
  !noStemCharacters.has(word) &&
  !noBoxedCharacters.has(word) &&
  !numeralCharacters.includes(word) &&
  !boxingWords.has(word)

/** Behind a mark, a verb, a word that governs it, or a place. */
function isOpen(before: Unit | undefined, start: number): boolean {
  if (!before || before.end !== start) return true
  if (boxingWords.has(before.word) || before.kind === 'place') return true
  return /^(?:punctuation|break|c|u)$/.test(before.kind) || (before.kind === 'v' && before.word.length > 1)
}

/** Before a mark, a verb, a numeral (二标段), a side of it or a body of it (分公司): no other noun goes on with it. */
const isClosed = ({ end }: Unit, next: Unit | undefined): boolean =>
  next?.start !== end ||
  next.traits.head !== undefined ||
  /^(?:punctuation|break|c|f|v|vn|p|u|d)$/.test(next.kind) ||
  featureFollowers.has(next.word) ||
  numeralCharacters.includes(next.word)

/** Before the figure of a feature, as persons and roads that are counted have one too: 大榭岛30万吨级码头, but 丁字路22条. */
const isFigured = ({ word }: Unit, suffix: SuffixClass, next: Unit | undefined): boolean =>
  suffix !== 'road' && next?.kind === 'number' && !surnames.has(word)
