import {
  describingWords,
  geographicCharacters,
  namingWords,
  noStemCharacters,
  type SuffixClass,
} from '../lexicon/place-parts.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Unit } from './unit.ts'

const longestStem = 4

/** How many units at the end of `units` make up the proper name (专名) before a class word at `end`; 0 when they are none. */
export function placeStem(units: readonly Unit[], end: number, suffix: SuffixClass): number {
  const last = units.at(-1)
  if (!last || last.end !== end) return 0
  if (last.word.length > 1) return isStemWord(last, suffix) ? 1 : 0
  let count = 0
  let length = 0
  for (
    let unit: Unit | undefined = last;
    unit?.end === end && isStemCharacter(unit, suffix) && length <= longestStem;
    unit = units.at(-1 - count)
  ) {
    count += 1
    length += 1
    end = unit.start
  }
  const before = units.at(-1 - count)
  if (before?.end === end && namingWords.has(before.word) && length < 3) {
    count += 1
    length += before.word.length
  }
  if (length < 2 || length > longestStem) return 0
  if (suffix === 'homestead' && !(count === 2 && last.word === '家' && surnames.has(units.at(-2)!.word)))
    return 0
  const stem = units
    .slice(units.length - count)
    .map(({ word }) => word)
    .join('')
  return describingWords.has(stem) || isNumeral(stem) ? 0 : count
}

const isNumeral = (stem: string): boolean => /^[一二三四五六七八九十百]+$/.test(stem)

/** A whole word as a proper name: 桥头镇, 红旗村. */
export function isStemWord({ word, kind }: Unit, suffix: SuffixClass): boolean {
  if (
    describingWords.has(word) ||
    /[市县区镇乡村族街]$/.test(word) ||
    word.length > longestStem ||
    kind === 'document' ||
    kind === 'term'
  )
    return false
  if (namingWords.has(word)) return true
  if (suffix === 'feature' && kind === 'ns') return geographicCharacters.includes(word.at(-1)!)
  if (suffix === 'feature' || suffix === 'homestead' || !/^(?:n|ns|s|x|a|t)$/.test(kind)) return false
  return suffix === 'town' ? word.length < longestStem : geographicCharacters.includes(word.at(-1)!)
}

/** A character of a proper name. What the dictionary takes for a verb or a measure word can still be a surname or a kind of place. */
export function isStemCharacter({ word, kind }: Unit, suffix: SuffixClass): boolean {
  if (word.length !== 1 || noStemCharacters.has(word) || kind === 'place') return false
  if (kind === 'x' || kind === 'ns') return true
  if (geographicCharacters.includes(word) || kind === 'f') return true
  return suffix !== 'feature' && (/^(?:n|a|b|f|s|t|m)$/.test(kind) || surnames.has(word))
}
