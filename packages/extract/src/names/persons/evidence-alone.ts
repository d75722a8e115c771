import { transliteratedNames } from '../../lexicon/persons/given-names.ts'
import {
  aspects,
  meritVerbs,
  nameGovernors,
  nameGroups,
  ownDoings,
  personVerbs,
  speakingVerbs,
  thingNouns,
  willingAdverbs,
} from '../../lexicon/persons/person-context.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { geographicCharacters } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { toldEnd } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { endsPhrase, opensPhrase } from './name-borders.ts'
import { type Evidence, isLong, touching } from './name-reading.ts'

/** 唐凡获奖, 张敏表示满意, 张敏是我村大户: who does or is what persons do and are, where a phrase begins; no object (引种金丰玉获得成功). */
export const isActing: Evidence = (reading) => {
  const { units, at, next } = reading
  const [before, after] = [entryBefore(units, at), units[next]]
  if (!after || after.start > units[next - 1]!.end || after.word === '等' || !isPlain(reading)) return false
  if (!opensPhrase(units, at) || touching(reading)?.kind === 'v' || isFeature(before)) return false
  return isAction(units, next) && !isThing(units, next)
}

/** Whether an act of persons begins at `at`, also behind when it was: 今年 + 获. */
function isAction(units: readonly Unit[], at: number): boolean {
  for (let verb = at; verb <= at + longestTime; verb += 1) {
    const unit = units[verb]
    if (!unit || (verb > at && unit.start > units[verb - 1]!.end)) return false
    if (actions.some((words) => words.has(unit.word)) || isOwnDoing(units, verb)) return true
    if (!/^[td]$/.test(unit.kind)) return false
  }
  return false
}

const longestTime = 2

/** 金丰玉 + 是 + 新品种: what is said to be a thing. */
export function isThing(units: readonly Unit[], verb: number): boolean {
  if (units[verb]?.word !== '是') return false
  let last = verb
  while (units[last + 1]?.start === units[last]!.end && units[last + 1]!.kind !== 'punctuation') last += 1
  return thingNouns.has(units[last]!.word)
}

/** 丁岚 + 以 + 个人 + 业绩. */
const isOwnDoing = (units: readonly Unit[], verb: number): boolean =>
  units[verb]!.word === '以' && ownDoings.has(units[verb + 1]?.word ?? '')

const actions = [speakingVerbs, meritVerbs, personVerbs, willingAdverbs]

/** 其中王建国到任: three characters that the dictionary has in no word, between what a phrase begins and ends with, and in no list. */
export const isAlone: Evidence = (reading) => {
  const { units, at, next } = reading
  const [before, after] = [entryBefore(units, at), units[next]]
  if (next - at !== 3 || !surnames.has(units[at]!.word)) return false
  if (geographicCharacters.includes(units[next - 1]!.word)) return false
  if (!opensPhrase(units, at) || !endsPhrase(units, next) || after?.kind === 'number') return false
  if (aspects.has(before?.word ?? '') || touching(reading)?.kind === 'v') return false
  return before?.word !== '、' && after?.word !== '、' && after?.word !== '等' && !isThing(units, next)
}

/** 乡农技站万德福培育: the same behind a body. */
export const isDoubtfulOfBody: Evidence = (reading) =>
  reading.next - reading.at === 3 &&
  touching(reading)?.traits.head !== undefined &&
  endsPhrase(reading.units, reading.next)

/** 索南扎西领到: a name that one of the commonest of its tongue opens, between what a phrase begins and ends with. */
export const isOfOtherTongue: Evidence = ({ units, at, next }) =>
  next - at > 1 &&
  transliteratedNames.has(units[at]!.word) &&
  opensPhrase(units, at) &&
  endsPhrase(units, next)

/** 慰问张敏, 承包给了张敏: whom a verb governs that governs persons, where the phrase ends. */
export const isGoverned: Evidence = (reading) => {
  const { units, at } = reading
  const before = touching(reading)
  const isGiven = before?.word === '了' && entryBefore(units, at - 1)?.word === '给'
  return (
    (isGiven || ((before?.kind === 'v' || before?.word === '给') && nameGovernors.has(before.word))) &&
    isPlain(reading) &&
    (endsPhrase(reading.units, reading.next) || isHousehold(reading))
  )
}

/** 冉启富 + 家 + 卖出. */
const isHousehold: Evidence = ({ units, next }) => units[next]?.word === '家' && endsPhrase(units, next + 1)

/** 白石村王芳种植, 二组王大山: who is of a village, a body or a group, where the phrase ends. */
export const isOfPlace: Evidence = (reading) => {
  const before = touching(reading)
  const isHome =
    before?.kind === 'place' || before?.traits.head !== undefined || nameGroups.has(before?.word ?? '')
  return isHome && !isFeature(before) && isPlain(reading) && endsPhrase(reading.units, reading.next)
}

/** 净化室的罗小曼、: who is of a part of a body or a village, behind 的 and where the phrase ends. */
export const isMember: Evidence = (reading) => {
  const { units, at, next } = reading
  const home = touching(reading)?.word === '的' ? entryBefore(units, at - 1) : undefined
  if (home === undefined || !isLong(reading) || !isPlain(reading)) return false
  const isHome =
    (home.kind === 'place' && !isFeature(home)) ||
    home.traits.head !== undefined ||
    (home.traits.classes & toldEnd) !== 0
  return isHome && endsPhrase(units, next) && !isThing(units, next)
}

/** A surname that is no common word (张 + 敏), or before two characters no verb or adjective, and no end of a place. */
export const isPlain: Evidence = (reading) => {
  const { units, at, next } = reading
  const [before, first, last] = [entryBefore(units, at), units[at]!, units[next - 1]!]
  if (!surnames.has(first.word) || geographicCharacters.includes(last.word.at(-1)!)) return false
  if (isLong(reading)) return !/^[av]$/.test(first.kind)
  return /^[xq]$/.test(first.kind) && last.kind !== 'mask' && before?.word !== '、'
}

/** A place that nobody is of, so that what follows belongs to its name: 舟山 + 江海, but no 白石村 + 王芳. */
const isFeature = (before: Unit | undefined): boolean =>
  before?.kind === 'place' && !/(?:[村屯庄乡镇组]|社区|小区)$/.test(before.word)
