import {
  meritVerbs,
  nameGovernors,
  nameGroups,
  personVerbs,
  speakingVerbs,
  thingNouns,
  willingAdverbs,
} from '../../lexicon/person-context.ts'
import { geographicCharacters } from '../../lexicon/place-parts/stems.ts'
import { surnames } from '../../lexicon/surnames.ts'
import type { Unit } from '../units/unit.ts'
import { endsPhrase, opensPhrase } from './name-borders.ts'
import { type Evidence, isLong, touching } from './name-reading.ts'

/** 唐凡获奖, 张敏表示满意, 张敏是我村大户: who does or is what persons do and are, where a phrase begins; no object (引种金丰玉获得成功). */
export const isActing: Evidence = (reading) => {
  const { units, at, next } = reading
  const [before, after] = [units[at - 1], units[next]]
  if (!after || after.start > units[next - 1]!.end || after.word === '等' || !isPlain(reading)) return false
  if (!opensPhrase(units, at) || touching(reading)?.kind === 'v' || isFeature(before)) return false
  return actions.some((words) => words.has(after.word)) && !isThing(units, next)
}

/** 金丰玉 + 是 + 新品种: what is said to be a thing. */
function isThing(units: readonly Unit[], verb: number): boolean {
  if (units[verb]!.word !== '是') return false
  let last = verb
  while (units[last + 1]?.start === units[last]!.end && units[last + 1]!.kind !== 'punctuation') last += 1
  return thingNouns.has(units[last]!.word)
}

const actions = [speakingVerbs, meritVerbs, personVerbs, willingAdverbs]

/** 慰问张敏: whom a verb governs that governs persons, where the phrase ends. */
export const isGoverned: Evidence = (reading) => {
  const before = touching(reading)
  return (
    before?.kind === 'v' &&
    nameGovernors.has(before.word) &&
    isPlain(reading) &&
    endsPhrase(reading.units, reading.next)
  )
}

/** 白石村王芳种植, 二组王大山: who is of a village, a body or a group, where the phrase ends. */
export const isOfPlace: Evidence = (reading) => {
  const before = touching(reading)
  const isHome =
    before?.kind === 'place' || before?.traits.head !== undefined || nameGroups.has(before?.word ?? '')
  return isHome && !isFeature(before) && isPlain(reading) && endsPhrase(reading.units, reading.next)
}

/** A surname that is no common word (张 + 敏), or before two characters no verb or adjective, and no end of a place. */
const isPlain: Evidence = (reading) => {
  const { units, at, next } = reading
  const [before, first, last] = [units[at - 1], units[at]!, units[next - 1]!]
  if (!surnames.has(first.word) || geographicCharacters.includes(last.word.at(-1)!)) return false
  if (isLong(reading)) return !/^[av]$/.test(first.kind)
  return /^[xq]$/.test(first.kind) && last.kind !== 'mask' && before?.word !== '、'
}

/** A place that nobody is of, so that what follows belongs to its name: 舟山 + 江海, but no 白石村 + 王芳. */
const isFeature = (before: Unit | undefined): boolean =>
  before?.kind === 'place' && !/(?:[村屯庄乡镇组]|社区|小区)$/.test(before.word)
