import { numeralCharacters } from '@shuzhi/document'
import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { firmRanks, namedFirms, pairedCharacters } from '../../lexicon/bodies/firm-words.ts'
import { kindWords, noNameCharacters } from '../../lexicon/bodies/kind-words.ts'
import { partyNames } from '../../lexicon/bodies/level-words.ts'
import { branchHeads } from '../../lexicon/bodies/special-heads.ts'
import { noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { opensPhrase } from '../persons/name-borders.ts'
import { isListedPart, isTelling } from '../places/stem-parts.ts'
import type { Unit } from '../units/unit.ts'
import { isMaskedLevel } from './body-front.ts'
import type { Step } from './body-step.ts'
import { brandFront } from './brand-front.ts'

/** The front of a firm's name that is made up of characters, right before `at + 1`; undefined when there is none. */
export const firmFront = (units: readonly Unit[], at: number, head: string): Step | undefined =>
  placedFirm(units, at) ??
  (branchHeads.has(head) ? undefined : brandStep(units, at)) ??
  (isPair(units, at) || (namedFirms.has(head) && isGroupName(units, at))
    ? { first: at - 1, named: true, last: true }
    : isShortFront(units, at)
      ? { first: at, named: true }
      : undefined)

/** 乌兰 + 矿业 + 公司: the short name of a county, which is another word too, where a phrase opens. */
const isShortFront = (units: readonly Unit[], at: number): boolean => {
  const [unit, trade] = [units[at]!, units[at + 1]!]
  return (
    unit.traits.isShort &&
    /^(?:n|ns|x)$/.test(unit.kind) &&
    trade.traits.isTrade &&
    !kindWords.has(unit.word) &&
    opensPhrase(units, at)
  )
}

/** 石壁 before 恒 + 泰 + 石料公司: a word that places are named with, before a firm's made-up name, where a phrase opens. */
export const isSeat = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at]!
  return (
    unit.word.length === 2 &&
    isListedPart(unit) &&
    isTelling([unit]) &&
    !firmRanks.has(unit.word) &&
    opensPhrase(units, at)
  )
}

/** 清 + 源 before 水务公司. */
function brandStep(units: readonly Unit[], at: number): Step | undefined {
  const first = brandFront(units, at + 1)
  return first < 0 ? undefined : { first, named: true, last: true }
}

/** 江 + 原 at the front of a clause: two characters that are the made-up name of a firm. */
function isPair(units: readonly Unit[], at: number): boolean {
  const [before, first, last] = [entryBefore(units, at - 1), entryBefore(units, at), units[at]!]
  if (!first || numeralCharacters.includes(first.word)) return false
  if (!pairedCharacters.has(last.word) || first.end !== last.start || first.word.length !== 1) return false
  return (
    /^(?:x|n|a|b|ns)$/.test(first.kind) &&
    !outsideWords.has(first.word) &&
    (before?.end !== first.start || partyNames.has(before.word))
  )
}

/** 三 + 花 before 集团: two characters that open a phrase and count nothing (三大集团). */
function isGroupName(units: readonly Unit[], at: number): boolean {
  const [first, last] = [entryBefore(units, at), units[at]!]
  if (first?.end !== last.start || !isSingle(first) || !isSingle(last)) return false
  if (noNameCharacters.has(last.word) || outsideWords.has(last.word)) return false
  return opensPhrase(units, at - 1)
}

const longestGap = 3

/** 浙江 + 传 + 化 before 股份有限公司, 江苏 + 大 + 丰 before 神龙公司: two or three characters behind a place that the dictionary has in no word. */
export function placedFirm(units: readonly Unit[], at: number): Step | undefined {
  let first = at
  while (
    at - first < longestGap &&
    isSingle(units[first]) &&
    entryBefore(units, first)?.end === units[first]!.start
  )
    first -= 1
  const place = units[first]
  const size = at - first + (isSingle(units[at + 1]) ? 1 : 0)
  if (at === first || size < 2 || !place) return undefined
  if (isMaskedLevel(units, first)) return { first: first - 1, named: true, last: true }
  return /^(?:place|ns|mask)$/.test(place.kind) &&
    (place.kind !== 'ns' || place.word.length > 1) &&
    !kindWords.has(place.word)
    ? { first, named: true, last: true }
    : undefined
}

const isSingle = (unit: Unit | undefined): boolean =>
  unit?.word.length === 1 && /^(?:x|n|v|a|b|f|q|m|ns)$/.test(unit.kind) && !noStemCharacters.has(unit.word)
