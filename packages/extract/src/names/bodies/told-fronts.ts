import { postingVerbs } from '../../lexicon/bodies/body-borders.ts'
import { postedHeads } from '../../lexicon/bodies/special-heads.ts'
import { gatheringVerbs, plainFounding } from '../../lexicon/bodies/told-acts.ts'
import {
  countOpenings,
  fieldJoints,
  groupTold,
  houseEnds,
  jointHeads,
  placeTold,
  regionTold,
} from '../../lexicon/bodies/told-ends.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import type { Reading } from './open-name.ts'
import { isBuilt, isClosed, touches } from './told-borders.ts'
import { isPredicate, isWords } from './told-field.ts'
import { isActing, isCentreWord, isOfBody, shortestTask } from './told-kinds.ts'

/** 滨江 + 二 + 期 + 项目部: a stage is no field. */
const stage = '期'

/** 固原 + 民航 + 站: a field between the place and the head. */
export const isPlaced = (units: readonly Unit[], first: number, head: number): boolean =>
  (first < head ? placeTold.has(units[head]!.word) : regionTold.has(units[head]!.word)) &&
  isClosed(units, head) &&
  units[first + 1]?.word !== stage &&
  !isBuilt(units, first - 1, head)

/** 海关 + 驻 + 沙 + 屿 + 办事处: what a body has somewhere. */
export const isSent = ({ units, names }: Reading, at: number, head: number): boolean =>
  at + 1 < head &&
  postedHeads.has(units[head]!.word) &&
  postingVerbs.has(units[at]!.word) &&
  touches(units, at) &&
  entryBefore(names, at)?.named === true

/** 成立 + 白 + 货 + 攻关 + 组, 带 + 关 + 企 + 服务 + 小分队: a group that is founded or led, by any words. */
export const isGathered = (units: readonly Unit[], first: number, head: number): boolean =>
  first < head &&
  (groupTold.has(units[head]!.word) || isActing(units[head]!)) &&
  gatheringVerbs.has(entryBefore(units, first)?.word ?? '') &&
  !(isCentreWord(units[head]!) && plainFounding.has(units[first - 1]!.word)) &&
  units[head]!.start - units[first]!.start >= shortestTask &&
  !countOpenings.has(units[first]!.word[0]!) &&
  units[head + 1]?.kind !== 'number' &&
  isWords(units, first, head)

/** 商务 + 和 + 口岸 + 局. */
export const joins = (units: readonly Unit[], at: number, head: number): boolean =>
  at + 1 < head &&
  fieldJoints.has(units[at]!.word) &&
  units[at]!.kind === 'c' &&
  jointHeads.has(units[head]!.word)

/** The part of the body right before it: a field, and nothing that goes on behind its head. */
export const isPart = (
  units: readonly Unit[],
  { headClass }: BodyName,
  first: number,
  head: number,
): boolean =>
  isOfBody(units[head]!) &&
  (headClass !== 'company' || !houseEnds.has(units[head]!.word.at(-1)!)) &&
  isWords(units, first, head) &&
  !isPredicate(units, first, head) &&
  isClosed(units, head)
