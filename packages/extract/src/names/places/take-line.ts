import { boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import { frontCharacters } from '../../lexicon/places/parts/divisions.ts'
import { lineWords, numberedRoadWords, sidedCanals } from '../../lexicon/places/parts/roads.ts'
import { describingWords, noBoxedCharacters, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'

/**
 * Joins a road or a railway of the country's net with its letters or with the two characters that stand for the places it joins: G312 + 国道,
 * 京 + 藏 + 高速; a canal by its side (东干渠) is one by itself.
 */
export function takeLine(joined: Unit[], unit: Unit): boolean {
  if (sidedCanals.has(unit.word)) {
    joined.push(joinUnits([unit]))
    return true
  }
  const last = joined.at(-1)
  if (last?.end !== unit.start) return false
  const size = isNumber(last, unit) ? 1 : lineWords.has(unit.word) && isPair(joined) ? 2 : 0
  if (size === 0) return false
  joined.push(joinUnits([...joined.splice(-size), unit]))
  return true
}

const isNumber = ({ kind, word }: Unit, road: Unit): boolean =>
  kind === 'latin' && numberedRoadWords.has(road.word) && /^[GSXY]\d{1,4}$/.test(word)

/** Two characters that no word joins, behind what a name stands behind. */
function isPair(joined: readonly Unit[]): boolean {
  const [before, first, last] = [joined.at(-3), joined.at(-2), joined.at(-1)]
  if (!first || !last || first.end !== last.start || !isPart(last)) return false
  if (!isPart(first) && !(frontCharacters.has(first.word) && first.kind !== 'place')) return false
  if (describingWords.has(first.word + last.word)) return false
  if (before?.end !== first.start || boxingWords.has(before.word)) return true
  return (
    /^(?:punctuation|break|c|u|p|place)$/.test(before.kind) ||
    (/^vn?$/.test(before.kind) && before.word.length > 1)
  )
}

const isPart = ({ kind, word }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|ns|b)$/.test(kind) &&
  !noStemCharacters.has(word) &&
  !noBoxedCharacters.has(word) &&
  !/[一二三四五六七八九十]/.test(word)
