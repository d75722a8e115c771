import { firmCharacters, sideNames, tradeWords } from '../lexicon/firm-words.ts'
import { namingWords } from '../lexicon/place-parts.ts'
import { endsPhrase, opensPhrase } from './name-borders.ts'
import type { Unit } from './unit.ts'

/**
 * The first unit of the firm whose name the trade at `at` closes (鑫达 + 纺织), or -1: two characters that firms are named with, between
 * what is no part of a name.
 */
export function tradeFirm(units: readonly Unit[], at: number): number {
  const trade = units[at]!
  const next = units[at + 1]
  if (!tradeWords.has(trade.word) || !(endsPhrase(units, at + 1) || /^[vd]$/.test(next?.kind ?? '')))
    return -1
  let first = at
  let name = ''
  while (name.length < 2 && units[first - 1]?.end === units[first]!.start) {
    first -= 1
    name = units[first]!.word + name
  }
  if (!opensPhrase(units, first)) return -1
  return isFirmName(name) || isNamedByPlace(units, first, trade) ? first : -1
}

/** 长乐 + 锰业, 南方 + 水泥: what only firms are called (锰业) behind a place, any trade behind a side of the country. */
function isNamedByPlace(units: readonly Unit[], first: number, { word, start }: Unit): boolean {
  const { kind, traits, word: name, end } = units[first]!
  if (end !== start) return false
  if (sideNames.has(name)) return true
  return word.endsWith('业') && (kind === 'place' || traits.isShort || namingWords.has(name))
}

const isFirmName = (name: string): boolean =>
  name.length === 2 && [...name].every((character) => firmCharacters.includes(character))
