import { describingWords, noBoxedCharacters, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'

const longestName = 3

/** Joins what a stretch (段) of a road is called by, between the road and the word: 厦蓉高速 + 榕 + 洞 + 段. */
export function joinStretch(units: Unit[], { word, start: end }: Unit): void {
  if (word !== '段') return
  let count = 0
  let start = end
  for (let unit = units.at(-1); unit?.end === start; unit = units.at(-1 - count)) {
    if (unit.kind === 'place') {
      const parts = units.slice(units.length - count)
      const name = parts.map((part) => part.word).join('')
      if (
        count > 1 &&
        name.length >= 2 &&
        /(?:路|道|高速|公路|铁路|高铁|线)$/.test(unit.word) &&
        !describingWords.has(name)
      )
        units.splice(-count, count, joinUnits(parts))
      return
    }
    if (end - unit.start > longestName || !isPart(unit)) return
    count += 1
    start = unit.start
  }
}

const isPart = ({ kind, word }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|ns|a|b|v|q|s)$/.test(kind) &&
  !noStemCharacters.has(word) &&
  !noBoxedCharacters.has(word)
