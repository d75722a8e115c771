import { outsideWords } from '../lexicon/body-borders.ts'
import { firmCharacters, sideNames, tradeWords } from '../lexicon/firm-words.ts'
import { noNameCharacters } from '../lexicon/kind-words.ts'
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
  return isFirmName(name) || isNamedByPlace(units, first, trade) || isPairBefore(units, first, trade)
    ? first
    : -1
}

/** 长乐 + 锰业, 南方 + 水泥: what only firms are called (锰业) behind a place, any trade behind a side of the country. */
function isNamedByPlace(units: readonly Unit[], first: number, { word, start }: Unit): boolean {
  const { kind, traits, word: name, end } = units[first]!
  if (end !== start) return false
  if (sideNames.has(name)) return true
  if (!word.endsWith('业')) return false
  return kind === 'place' || traits.isShort || namingWords.has(name)
}

/** 正 + 明 + 铝业: two characters that no word joins, before what only firms are called. */
const isPairBefore = (units: readonly Unit[], first: number, { word, start }: Unit): boolean =>
  word.endsWith('业') &&
  units[first + 1]?.end === start &&
  [units[first]!, units[first + 1]!].every((unit) => isNameCharacter(unit))

const isNameCharacter = ({ word, kind }: Unit): boolean =>
  word.length === 1 && /^(?:x|n|a|b|v)$/.test(kind) && !noNameCharacters.has(word) && !outsideWords.has(word)

const isFirmName = (name: string): boolean =>
  name.length === 2 && [...name].every((character) => firmCharacters.includes(character))
