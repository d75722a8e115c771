import { kindWords } from '../../lexicon/kind-words.ts'
import {
  meritVerbs,
  nameGovernors,
  nameGroups,
  personVerbs,
  speakingVerbs,
  thingNouns,
  willingAdverbs,
} from '../../lexicon/person-context.ts'
import { routeWords } from '../../lexicon/place-parts/roads.ts'
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
  return isAction(units, next) && !isThing(units, next)
}

/** Whether an act of persons begins at `at`, also behind when it was: 今年 + 获. */
function isAction(units: readonly Unit[], at: number): boolean {
  for (let verb = at; verb <= at + longestTime; verb += 1) {
    const unit = units[verb]
    if (!unit || (verb > at && unit.start > units[verb - 1]!.end)) return false
    if (actions.some((words) => words.has(unit.word))) return true
    if (!/^[td]$/.test(unit.kind)) return false
  }
  return false
}

const longestTime = 2

/** 金丰玉 + 是 + 新品种: what is said to be a thing. */
function isThing(units: readonly Unit[], verb: number): boolean {
  if (units[verb]!.word !== '是') return false
  let last = verb
  while (units[last + 1]?.start === units[last]!.end && units[last + 1]!.kind !== 'punctuation') last += 1
  return thingNouns.has(units[last]!.word)
}

const actions = [speakingVerbs, meritVerbs, personVerbs, willingAdverbs]

/**
 * 邢小宝手指划破, 柴建林的摄影: three characters that open a clause and are nothing else, where no name of a firm, a body or a place goes on with
 * them (施慧达药业).
 */
export const isClauseFront: Evidence = (reading) => {
  const { units, at, next } = reading
  const after = units[next]
  if (!isLong(reading) || !isPlain(reading) || !opensClause(units, at)) return false
  if (!after || after.start > units[next - 1]!.end || after.traits.head || after.traits.isTrade) return false
  return (
    /^(?:[vdptfurn]|vn)$/.test(after.kind) &&
    after.word !== '等' &&
    !isOfThing(after) &&
    !isThing(units, next)
  )
}

/** 蒲秋林的“三季轮作法”, 柴建林的摄影《河边》: whose work is named behind 的. */
export const isAuthor: Evidence = (reading) => {
  const { units, at, next } = reading
  if (units[next]?.word !== '的' || !(isWork(units[next + 1]) || isWork(units[next + 2]))) return false
  return isLong(reading) && surnames.has(units[at]!.word) && opensClause(units, at)
}

const isWork = (unit: Unit | undefined): boolean => unit?.kind === 'document' || unit?.kind === 'term'

/** What goes on with the name of a place, a road or a kind of thing. */
const isOfThing = ({ word, traits }: Unit): boolean =>
  traits.closesPlace || routeWords.has(word) || kindWords.has(word) || thingNouns.has(word)

/** Whether a clause or a bracket begins at `at`, and no member of a list. */
export function opensClause(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  return !before || before.kind === 'break' || clauseMarks.has(before.word)
}

const clauseMarks: ReadonlySet<string> = new Set('（(：:①②③④⑤⑥⑦⑧⑨⑩')

/** 慰问张敏, 承包给了张敏: whom a verb governs that governs persons, where the phrase ends. */
export const isGoverned: Evidence = (reading) => {
  const { units, at } = reading
  const before = touching(reading)
  const isGiven = before?.word === '了' && units[at - 2]?.word === '给'
  return (
    (isGiven || (before?.kind === 'v' && nameGovernors.has(before.word))) &&
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
