import { outsideWords } from '../../lexicon/body-borders.ts'
import { firmCharacters, firmKinds, sideNames, tradeWords } from '../../lexicon/firm-words.ts'
import { noNameCharacters } from '../../lexicon/kind-words.ts'
import { namingWords } from '../../lexicon/place-parts/stems.ts'
import { endsPhrase, opensPhrase } from '../persons/name-borders.ts'
import type { Unit } from '../units/unit.ts'

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
  return isFirmName(name) ||
    isNamedByPlace(units, first, trade) ||
    isPairBefore(units, first, trade) ||
    isListedFirm(units, first, at)
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

const longestList = 40

/** 和 + 盛 + 养殖 in 和盛养殖、隆海物流等企业: two characters that no word joins, in a list that says what it is of. */
function isListedFirm(units: readonly Unit[], first: number, at: number): boolean {
  const isPair = at - first === 2 && units.slice(first, at).every(isPairPart)
  if (!isPair || units[at - 1]!.end !== units[at]!.start) return false
  for (let next = at + 1; next < units.length && next - at <= longestList; next += 1) {
    const unit = units[next]!
    if (unit.word === '等') return closesFirms(units, next + 1)
    if (unit.kind === 'break' || (unit.kind === 'punctuation' && unit.word !== '、')) return false
  }
  return false
}

const isPairPart = ({ word, kind }: Unit): boolean =>
  word.length === 1 && /^(?:x|n|a|b|v|c|ns)$/.test(kind) && !noNameCharacters.has(word)

/** 企业, 3家企业. */
function closesFirms(units: readonly Unit[], at: number): boolean {
  let head = at
  while (head - at < 3 && /^(?:number|m|q|x)$/.test(units[head]?.kind ?? '')) head += 1
  return firmKinds.has(units[head]?.word ?? '')
}
