import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { type PlaceContext, placeContext } from '../../lexicon/places/place-context.ts'
import { chanceNames } from '../../lexicon/places/places.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { areGiven } from '../persons/given-end.ts'
import { isPost } from '../posts/post.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'

/**
 * Takes the short name of a county or a city (砚山 for 砚山县) for a place where what stands beside it says so: a place in one list
 * with it, a count of counties behind it, its committee, or, if the name is no other word, a verb of going or a larger place before it.
 * A name that is no other word, and that other words do not make by chance where they meet, is a place also alone, unless a character
 * beside it goes with it. Once told, a name counts from there on, for which `told` holds it.
 */
export function nameShortPlaces(units: Unit[], told: Set<string>): Unit[] {
  const short: number[] = []
  for (let at = 0; at < units.length; at += 1) {
    const { traits, kind } = units[at]!
    if (traits.isShort && kind !== 'place' && !opensPerson(units, at)) short.push(at)
  }
  if (short.length === 0) return units
  const take = (at: number): void => {
    const unit = units[at]!
    if (isProper(unit)) told.add(unit.word)
    units[at] = joinUnits([unit])
  }
  for (const at of short) if (isTold(units, at) || isListed(units, at, -1)) take(at)
  for (const at of short.reverse()) if (isShort(units[at]!) && isListed(units, at, 1)) take(at)
  for (const at of short)
    if (isShort(units[at]!) && (told.has(units[at]!.word) || isBare(units, at))) take(at)
  return units
}

/** 教导员 + 彭水 + 生: a surname and a given name behind a post. */
function opensPerson(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [entryBefore(units, at), units[at]!, units[at + 1]]
  return (
    before?.end === unit.start &&
    isPost(before) &&
    surnames.has(unit.word[0]!) &&
    next?.start === unit.end &&
    next.word.length === 1 &&
    areGiven(unit.word.slice(1) + next.word)
  )
}

const isShort = ({ traits }: Unit): boolean => traits.isShort

/** Whether a short name is no other word. */
const isProper = ({ kind }: Unit): boolean => kind === 'ns'

/** Whether a short name can be nothing else here: it is no other word, no chance, and goes with no character beside it. */
function isBare(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [entryBefore(units, at), units[at]!, units[at + 1]]
  if (!isProper(unit) || chanceNames.has(unit.word)) return false
  if (before?.end === unit.start && (isLoose(before) || isMaskedLevel(before, unit))) return false
  return next?.start !== unit.end || !isLoose(next) || has('single', next.word)
}

/** ** + 镇 + 原 (**镇原报, no 镇原): the name begins with the level of a masked one. */
const isMaskedLevel = (before: Unit, { word }: Unit): boolean =>
  before.kind === 'mask' && levelWords.get(word[0]!) === 'own'

/** A character that a name can go on with. */
const isLoose = ({ kind, word }: Unit): boolean => word.length === 1 && /^(?:x|n|a|b|f|ns|q)$/.test(kind)

/** Whether the next member of a list in a direction is a place, and the name is a whole member of it. */
function isListed(units: readonly Unit[], at: number, step: 1 | -1): boolean {
  const mark = units[at + step]
  if (!mark || units[at + 2 * step]?.kind !== 'place') return false
  if (mark.word === '、') return isProper(units[at]!) || isWhole(units, at)
  return isProper(units[at]!) && /^[和与及至]$/.test(mark.word)
}

/** Whether nothing that would go on with the name touches it behind. */
function isWhole(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return next?.start !== units[at]!.end || next.kind === 'punctuation' || has('behindList', next.word)
}

function isTold(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [entryBefore(units, at), units[at]!, units[at + 1]]
  if (isCounted(units, at + 1)) return true
  if (next?.start === unit.end && next.traits.head === 'level') return true
  if (!isProper(unit)) return false
  const follows = before?.end === unit.start
  if (follows && (before.kind === 'place' || has('before', before.word))) return true
  return next?.start === unit.end && has('behind', next.word)
}

/** Whether counties are counted at `at`: 两县, 5县（市）, 等地, 等3个县. */
function isCounted(units: readonly Unit[], at: number): boolean {
  let head = at
  if (units[head]?.word === '等') head += 1
  const opened = head > at
  const number = units[head]
  if (number && (number.kind === 'number' || /^[两几二三四五六七八九十]+$/.test(number.word))) head += 1
  if (units[head]?.word === '个') head += 1
  return head > at && has(opened ? 'behindEtc' : 'counted', units[head]?.word ?? '')
}

const has = (list: keyof PlaceContext, word: string): boolean => placeContext[list].has(word)
