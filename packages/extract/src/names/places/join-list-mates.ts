import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import { provinceCharacters } from '../../lexicon/places/parts/roads.ts'
import {
  describingWords,
  noBoxedCharacters,
  noMateEndings,
  noStemCharacters,
} from '../../lexicon/places/parts/stems.ts'
import { placeNames, shortNames } from '../../lexicon/places/places.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { endsPhrase } from '../persons/name-borders.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'
import { isTelling } from './stem-parts.ts'

const longestMate = 3

/**
 * Takes the neighbour of a known place in a list for a place too (调往汀 + 岚、宁阳): two or three characters that no word joins, one of which
 * places are named with or is no other word, where a name can begin and end.
 */
export function joinListMates(units: Unit[]): Unit[] {
  if (!units.some((unit, at) => unit.word === '、' && isBeside(units, at))) return units
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!
    if (isKnown(unit) && joined.at(-1)?.word === '、') joinBefore(joined, unit.start)
    joined.push(unit)
    const size = units[at + 1]?.word === '、' && isKnown(unit) ? sizeBehind(units, at + 2) : 0
    if (size === 0) continue
    joined.push(units[at + 1]!, joinUnits(units.slice(at + 2, at + 2 + size)))
    at += 1 + size
  }
  return joined
}

/** Whether one of the two members that a mark parts is a known place, and the other none. */
function isBeside(units: readonly Unit[], mark: number): boolean {
  const [before, behind] = [entryBefore(units, mark), units[mark + 1]]
  return before?.kind === 'place' ? behind?.kind !== 'place' && isKnown(before) : !!behind && isKnown(behind)
}

/** A place of the gazetteer, or a short name that was told to be one. */
const isKnown = ({ kind, word }: Unit): boolean =>
  kind === 'place' && (placeNames.has(word) || shortNames.has(word))

/** Joins the mate before the mark that closes the units, where it touches the place at `start`. */
function joinBefore(units: Unit[], start: number): void {
  const mark = units.at(-1)!
  if (mark.end !== start) return
  let stop = mark.start
  for (let size = 1; size <= longestMate; size += 1) {
    const unit = units.at(-1 - size)
    if (unit?.end !== stop || !isPart(unit)) return
    stop = unit.start
    const parts = units.slice(-1 - size, -1)
    if (size < 2 || !isMate(parts) || !opens(units.at(-2 - size), unit)) continue
    units.splice(-1 - size, size + 1, joinUnits(parts), mark)
    return
  }
}

/** How many units from `first` on are a mate. */
function sizeBehind(units: readonly Unit[], first: number): number {
  let size = 0
  while (size < longestMate && isPart(units[first + size]) && touches(units, first + size)) size += 1
  for (; size >= 2; size -= 1)
    if (isMate(units.slice(first, first + size)) && endsPhrase(units, first + size)) return size
  return 0
}

const isPart = (unit: Unit | undefined): boolean =>
  unit?.word.length === 1 &&
  /^(?:x|n|ns|a|b|q|v)$/.test(unit.kind) &&
  !noStemCharacters.has(unit.word) &&
  !noBoxedCharacters.has(unit.word) &&
  !outsideWords.has(unit.word) &&
  !boxingWords.has(unit.word)

/** 沪 + 宁 is no place, but two. */
const isMate = (parts: readonly Unit[]): boolean =>
  !parts.every(({ word }) => provinceCharacters.has(word)) &&
  !noMateEndings.includes(parts.at(-1)!.word) &&
  !describingWords.has(parts.map(({ word }) => word).join('')) &&
  (isTelling(parts) || parts.some(({ kind }) => /^(?:x|ns)$/.test(kind)))

const opens = (before: Unit | undefined, { start }: Unit): boolean =>
  before?.end !== start ||
  boxingWords.has(before.word) ||
  /^(?:punctuation|break|p|u|c)$/.test(before.kind) ||
  (before.kind === 'v' && before.word.length > 1)

const touches = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.end === units[at]?.start
