import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import {
  firmNames,
  firmTrades,
  isFirmLike,
  sideNames,
  siteEnds,
  tradeWords,
  wholeTrades,
} from '../../lexicon/bodies/firm-words.ts'
import { noNameCharacters } from '../../lexicon/bodies/kind-words.ts'
import { namingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { endsPhrase, opensPhrase } from '../persons/name-borders.ts'
import { firmCharacter } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { brandFront } from './brand-front.ts'
import { closesFirms } from './closes-firms.ts'

/**
 * The first unit of the firm whose name the trade at `at` closes (鑫达 + 纺织), or -1: two characters that firms are named with, between
 * what is no part of a name.
 */
export function tradeFirm(units: readonly Unit[], at: number): number {
  const trade = units[at]!
  const next = units[at + 1]
  if (!tradeWords.has(trade.word) || (next?.start === trade.end && siteEnds.has(next.word))) return -1
  const isWhole = endsPhrase(units, at + 1) || /^[vd]$/.test(next?.kind ?? '') || isPhase(units, at + 1)
  let trades = at
  while (
    at - trades < mostTrades &&
    entryBefore(units, trades)?.end === units[trades]!.start &&
    units[trades - 1]!.traits.isTrade
  )
    trades -= 1
  if (isWhole && isStateFirm(entryBefore(units, trades), units[trades]!)) return trades - 1
  const brand = isWhole ? brandFront(units, trades) : -1
  if (brand >= 0) return brand
  let first = trades
  let name = ''
  while (name.length < 2 && entryBefore(units, first)?.end === units[first]!.start) {
    first -= 1
    name = units[first]!.word + name
  }
  if (!opensPhrase(units, first)) return -1
  if (isFirmName(name) && (isWhole || trades - first === 2)) return first
  if (!isWhole) return isProduct(next!) && isPlacedFirm(units[first]!, trade) ? first : -1
  return isNamedByPlace(units, first, trade) ||
    isPairBefore(units, first, trade) ||
    isListedFirm(units, first, trades)
    ? first
    : -1
}

/**
 * How many units from `at` on are the name of a firm before what it makes or builds (聚 + 源 before 重型矿山设备): two or three characters that
 * firms are named with and no word joins, where a phrase opens. 0 when there are none.
 */
export function bareFirm(units: readonly Unit[], at: number): number {
  let count = 0
  for (let unit = units[at]; unit && isFirmCharacter(unit) && count < longestBare; unit = units[at + count]) {
    if (count > 0 && unit.start !== units[at + count - 1]!.end) break
    count += 1
  }
  if (count < 2 || !opensPhrase(units, at)) return 0
  const next = units[at + count]
  return next?.start === units[at + count - 1]!.end && !next.traits.isTrade && isProduct(next) ? count : 0
}

const longestBare = 3

/** 二 + 期 behind a firm: a stage of what it builds. */
const isPhase = (units: readonly Unit[], at: number): boolean =>
  /^[一二三四五六]$/.test(units[at]?.word ?? '') && units[at + 1]?.word === '期'

/** 国网 before 风电: a name by itself, wherever it stands. */
const isStateFirm = (firm: Unit | undefined, { start }: Unit): boolean =>
  firm?.end === start && firmNames.has(firm.word)

/** Trades in the name of one firm, besides the one that closes it: 鑫达 + 机械 + 电子 + 科技. */
const mostTrades = 3

const isFirmCharacter = ({ traits }: Unit): boolean => (traits.classes & firmCharacter) !== 0

const isProduct = ({ word, kind, traits }: Unit): boolean =>
  word.length > 1 && /^(?:n|b|vn)$/.test(kind) && (traits.signs === 0 || traits.isTrade)

/** 长乐 + 锰业, 太原 + 重工, 南方 + 水泥: what only firms are called behind a place, any trade behind a side of the country. */
function isNamedByPlace(units: readonly Unit[], first: number, { word, start }: Unit): boolean {
  const { kind, traits, word: name, end } = units[first]!
  if (end !== start) return false
  if (sideNames.has(name)) return true
  if (!isFirmTrade(word)) return false
  return kind === 'place' || traits.isShort || namingWords.has(name)
}

/** 太原 + 重工 before what it makes. */
const isPlacedFirm = ({ kind, end }: Unit, { word, start }: Unit): boolean =>
  kind === 'place' && end === start && firmTrades.has(word)

/** What names firms and no trade at large: 铝业, 重工. */
const isFirmTrade = (word: string): boolean =>
  word.endsWith('业') || firmTrades.has(word) || wholeTrades.has(word)

/** 正 + 明 + 铝业: two characters that no word joins, before what only firms are called. */
const isPairBefore = (units: readonly Unit[], first: number, { word, start }: Unit): boolean =>
  isFirmTrade(word) &&
  units[first + 1]?.end === start &&
  [units[first]!, units[first + 1]!].every((unit) => isNameCharacter(unit))

const isNameCharacter = ({ word, kind }: Unit): boolean =>
  word.length === 1 && /^(?:x|n|a|b|v)$/.test(kind) && !noNameCharacters.has(word) && !outsideWords.has(word)

const isFirmName = (name: string): boolean => name.length === 2 && isFirmLike(name)

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
