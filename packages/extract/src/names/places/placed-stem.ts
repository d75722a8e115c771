import {
  describingWords,
  noBoxedCharacters,
  noStemCharacters,
  noStemEndings,
} from '../../lexicon/places/parts/stems.ts'
import type { Unit } from '../units/unit.ts'

const longestPlaced = 3
const largerPlaces = /(?:[市县区镇乡旗州]|街道)$/
const townWords: ReadonlySet<string> = new Set(['镇', '乡', '村', '街道', '社区'])

/**
 * How many units between a larger place and a town's class word are its name: two or three characters, whatever they mean, that describe none
 * (宜都市 + 红花 + 套 + 镇). 0 when there are none.
 */
export function placedStem(units: readonly Unit[], { word, start: end }: Unit): number {
  if (!townWords.has(word)) return 0
  let count = 0
  let start = end
  for (let unit = units.at(-1); unit?.end === start; unit = units.at(-1 - count)) {
    if (unit.kind === 'place')
      return end - start >= 2 && largerPlaces.test(unit.word) && isName(units.slice(units.length - count))
        ? count
        : 0
    if (end - unit.start > longestPlaced || !isPart(unit)) return 0
    count += 1
    start = unit.start
  }
  return 0
}

const isPart = ({ kind, word, traits }: Unit): boolean =>
  /^(?:x|n|ns|a|b|f|s|t|q|m|v)$/.test(kind) &&
  (kind !== 'v' || word.length === 1) &&
  !traits.head &&
  ![...word].some((character) => noStemCharacters.has(character) || noBoxedCharacters.has(character))

function isName(parts: readonly Unit[]): boolean {
  const stem = parts.map(({ word }) => word).join('')
  return (
    !describingWords.has(stem) &&
    !parts.some(({ word }) => describingWords.has(word)) &&
    !noStemEndings.includes(stem.at(-1)!) &&
    !/^[一二三四五六七八九十百千万两数]+$/.test(stem)
  )
}
