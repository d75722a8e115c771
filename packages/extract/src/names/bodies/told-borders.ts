import { buildingVerbs } from '../../lexicon/bodies/body-borders.ts'
import { bodyActs, buildingActs } from '../../lexicon/bodies/told-acts.ts'
import {
  agentLeads,
  builtTold,
  committeeHeads,
  levelContinuations,
  listJoints,
  openingLevels,
  streetLevels,
  toldEnds,
} from '../../lexicon/bodies/told-ends.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'

/** Whether a unit stands right behind the one before it. */
export const touches = (units: readonly Unit[], at: number): boolean =>
  units[at] !== undefined && entryBefore(units, at)?.end === units[at]!.start

/** 段 + 营销 + 部: of the writer's own body. */
export const opensName = (units: readonly Unit[], at: number): boolean =>
  !touches(units, at) || /^(?:punctuation|break|p|c|v)$/.test(units[at - 1]!.kind)

/** 建成 + 市 + 文化 + 中心: a work, not yet a body. */
export const isBuilt = (units: readonly Unit[], first: number, head: number): boolean =>
  builtTold.has(units[head]!.word) && buildingVerbs.has(entryBefore(units, first)?.word ?? '')

/** Whether a level stands at `at`, or opens the word there (县道 + 安 + 委), where a name can begin. */
export function opensLevel(units: readonly Unit[], at: number, head: number): boolean {
  const [before, { word, start, kind }] = [entryBefore(units, at), units[at]!]
  if (streetLevels.has(word))
    return !touches(units, at) || /^(?:punctuation|break|p|c|v|t|d)$/.test(before!.kind)
  if (!openingLevels.has(word[0]!) || kind === 'place' || at === head) return false
  if (word.length > 1) {
    if (!isCutShort(units, at, head)) return false
  } else if (levelContinuations.has(units[at + 1]!.word[0]!)) return false
  if (units[at]!.traits.head !== undefined) return false
  return before?.end !== start || /^(?:punctuation|break|p|c|u|v|vn|t|d)$/.test(before.kind)
}

/** 县道 + 安 + 委: a word of two characters is none only where one more character makes the short name of a committee of its second. */
const isCutShort = (units: readonly Unit[], at: number, head: number): boolean =>
  units[at]!.word.length === 2 &&
  at + 2 === head &&
  units[at + 1]!.word.length === 1 &&
  committeeHeads.has(units[head]!.word)

/** Whether nothing goes on with a name behind its head, and no number counts it. */
export function isClosed(units: readonly Unit[], head: number): boolean {
  const [unit, next] = [units[head]!, units[head + 1]]
  if (next?.start !== unit.end) return true
  if (builtTold.has(unit.word) && buildingActs.has(next.word)) return false
  if (next.word.length === 1 && toldEnds.has(next.word)) return false
  if (/^(?:punctuation|break|p|c|u|d|t|r|document)$/.test(next.kind)) return true
  if (next.kind === 'number') return units[head + 2]?.word === '年'
  return next.kind === 'v' || (next.kind === 'vn' && next.word.length > 1)
}

/** Where a clause begins, or behind what an agent stands behind; no member of a list. */
export function opensSubject(units: readonly Unit[], at: number): boolean {
  const before = entryBefore(units, at)
  if (before?.end !== units[at]!.start) return true
  if (before.word === '、') return false
  return /^(?:punctuation|break|t)$/.test(before.kind) || agentLeads.has(before.word)
}

/** The last head of a list of parts that are named alike, whose act is that of all: 查验一科、查验 + 二 + 科. */
export function lastOfList(units: readonly Unit[], head: number): number {
  let last = head
  for (let at = head + 1; at - last <= longestMember && touches(units, at); at += 1) {
    const unit = units[at]!
    if (at === last + 1 && !listJoints.has(unit.word)) return last
    if (unit.word === units[head]!.word && at > last + 1) last = at
  }
  return last
}

const longestMember = 5

/** Whether an act of a body stands behind the head. */
export function acts(units: readonly Unit[], head: number): boolean {
  let at = head + 1
  while (units[at]?.start === units[at - 1]!.end && /^[dt]$/.test(units[at]!.kind) && at - head <= 3) at += 1
  const unit = units[at]
  if (unit?.start !== units[at - 1]!.end) return false
  if (builtTold.has(units[head]!.word) && buildingActs.has(unit.word)) return false
  return bodyActs.has(unit.word)
}
