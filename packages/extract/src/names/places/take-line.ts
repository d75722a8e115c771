import { boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import { frontCharacters } from '../../lexicon/places/parts/divisions.ts'
import {
  lineKinds,
  lineWords,
  numberedLine,
  numberedRoadWords,
  provinceCharacters,
  routeJoints,
  sidedCanals,
} from '../../lexicon/places/parts/roads.ts'
import { describingWords, noBoxedCharacters, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { divisionCharacters } from '../../lexicon/places/places.ts'
import { everyCharacterOf } from '../../lexicon/words/every-character.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'

const fewestEnds = 2
const mostEnds = 4

/**
 * Joins a road or a railway of the country's net with its number or with the characters that stand for the places it joins: G312 + 国道,
 * 204 + 国道, 京 + 藏 + 高速, 成渝 + 环线 + 高速; a canal by its side is one by itself (东干渠), or with the place that it is of.
 */
export function takeLine(joined: Unit[], unit: Unit): boolean {
  const last = joined.at(-1)
  const follows = last?.end === unit.start
  if (sidedCanals.has(unit.word)) {
    joined.push(joinUnits(follows && last.kind === 'place' ? [joined.pop()!, unit] : [unit]))
    return true
  }
  if (!follows) return false
  const size = isNumber(last, unit) ? 1 : lineWords.has(unit.word) ? lineSize(joined) : 0
  if (size === 0) return false
  joined.push(joinUnits([...joined.splice(-size), unit]))
  return true
}

const isNumber = ({ kind, word }: Unit, road: Unit): boolean =>
  (numberedRoadWords.has(road.word) || (road.word === numberedLine && kind === 'latin')) &&
  (kind === 'latin' ? /^[GSXY]\d{1,4}$/.test(word) : kind === 'number' && /^\d{3}$/.test(word))

/** How many units are a line's name before its class word: its ends, and its kind. */
function lineSize(joined: readonly Unit[]): number {
  const kind = lineKinds.has(joined.at(-1)!.word) ? 1 : 0
  const ends = endsBefore(kind === 1 ? joined.slice(-2 - mostEnds, -1) : joined, joined.at(-kind - 1), kind)
  return ends === 0 ? 0 : ends + kind
}

/** Two to four characters that no word joins, or that stand for provinces, behind what a name stands behind. */
function endsBefore(joined: readonly Unit[], last: Unit | undefined, kind: number): number {
  let size = 0
  let length = 0
  for (
    let part = last;
    part && length + part.word.length <= mostEnds && isEnd(part);
    part = joined.at(-1 - size)
  ) {
    if (size > 0 && part.end !== joined.at(-size)!.start) break
    size += 1
    length += part.word.length
  }
  for (; size > 0 && length >= fewestEnds; size -= 1) {
    const parts = joined.slice(-size)
    if (isName(parts, kind) && opensLine(joined.at(-1 - size), parts)) return size
    length -= parts[0]!.word.length
  }
  return 0
}

const isEnd = (part: Unit): boolean => isStrong(part) || isWeak(part) || isRegion(part)

/** A character that is no other word. */
const isStrong = ({ kind, word }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|ns|b)$/.test(kind) &&
  (frontCharacters.has(word) || !noStemCharacters.has(word)) &&
  !noBoxedCharacters.has(word)

/** One that is, and begins or ends the name of a division: 乐 of 乐山. */
const isWeak = ({ kind, word }: Unit): boolean =>
  word.length === 1 && /^[afqv]$/.test(kind) && divisionCharacters.has(word) && !noBoxedCharacters.has(word)

const isRegion = ({ kind, word }: Unit): boolean =>
  word.length === 2 && (/^(?:ns|place)$/.test(kind) || (/^[nx]$/.test(kind) && isOfProvinces(word)))

const isOfProvinces = everyCharacterOf(provinceCharacters)

/** No description, no place alone (上海高速), and one character at least that can be nothing else. */
function isName(parts: readonly Unit[], kind: number): boolean {
  const name = parts.map(({ word }) => word).join('')
  if (describingWords.has(name) || /[一二三四五六七八十]/.test(name)) return false
  const [only] = parts
  if (parts.length === 1)
    return isOfProvinces(only!.word) || (kind === 1 && /^(?:ns|place)$/.test(only!.kind))
  return parts.every((part) => part.word.length === 1) || parts.filter(isStrong).length === parts.length - 1
}

/** Behind what a name stands behind; what is all of other words only behind a mark. */
function opensLine(before: Unit | undefined, parts: readonly Unit[]): boolean {
  const isWeakOnly = parts.every(isWeak)
  if (before?.end !== parts[0]!.start || /^(?:punctuation|break)$/.test(before.kind))
    return !isWeakOnly || parts[0]!.kind !== 'v'
  if (isWeakOnly || routeJoints.has(before.word)) return false
  if (boxingWords.has(before.word) || /^(?:c|u|p|place)$/.test(before.kind)) return true
  return /^vn?$/.test(before.kind) && (before.word.length > 1 || parts.every(isStrong))
}
