import { postingVerbs } from '../../lexicon/bodies/body-borders.ts'
import { postedHeads } from '../../lexicon/bodies/body-heads.ts'
import {
  fieldJoints,
  gatheringVerbs,
  groupTold,
  jointHeads,
  organTold,
  ownOwners,
  placeTold,
} from '../../lexicon/bodies/told-ends.ts'
import { facilityFields, workFields } from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { toldEnd } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import type { Reading } from './open-name.ts'
import {
  acts,
  isBuilt,
  isClosed,
  lastOfList,
  opensLevel,
  opensName,
  opensSubject,
  touches,
} from './told-borders.ts'
import { isField, isPredicate, isWords } from './told-field.ts'
import { isActing, isNumbered, isOfBody, isOfLevel, isTitleNumber } from './told-kinds.ts'

const longestTold = 12

/**
 * The name of a body that what stands around it tells, whatever words it is of: the body that it is part of (省水利厅 + 专家组), its level
 * (县 + 道安 + 委), who founds or leads it (成立 + 白货攻关 + 组), or what it does where a clause begins with it (路产科查处…). Undefined where nothing does.
 */
export function toldBody(reading: Reading, head: number): BodyName | undefined {
  const { units } = reading
  const unit = units[head]!
  if (!(unit.traits.classes & toldEnd) || closesCount(units, head)) return undefined
  let first = head
  let isJoint = false
  for (; first > 0 && unit.end - units[first - 1]!.start <= longestTold; first -= 1) {
    if (!touches(units, first) || closesCount(units, first - 1)) break
    if (!isJoint && joins(units, first - 1, head)) {
      isJoint = true
      continue
    }
    const front = frontBefore(reading, first, head, isJoint)
    if (front !== undefined) return front === none ? undefined : told(front, head)
    if (!isField(units[first - 1]!) && !isTitleNumber(units, first - 1)) break
  }
  return !isJoint && first < head && isOwnName(units, first, head) ? told(first, head) : undefined
}

/** What opens another name, so that nothing before it tells this one. */
const none = -1

/** Where the name begins by the unit before `first`, `none` where that tells that there is no name, undefined where it tells nothing. */
function frontBefore(
  { units, names }: Reading,
  first: number,
  head: number,
  isJoint: boolean,
): number | undefined {
  const [before, unit] = [units[first - 1]!, units[head]!]
  const body = entryBefore(names, first)
  if (body?.named) return !isJoint && isPart(units, body, first, head) ? body.first : none
  if (before.kind === 'place') {
    const owner = touches(units, first - 1) ? entryBefore(names, first - 1) : undefined
    if (owner?.named && !isJoint && isOfBody(unit)) return owner.first
    return !isJoint && isPlaced(units, first, head) ? first - 1 : none
  }
  if (opensLevel(units, first - 1, head))
    return isOfLevel(unit) &&
      unit.end - before.start > shortestTask &&
      isClosed(units, head) &&
      !isBuilt(units, first - 1, head)
      ? first - 1
      : none
  if (isSent({ units, names }, first - 1, head)) return names[first - 2]!.first
  if (before.kind === 'term') return groupTold.has(unit.word) && isClosed(units, head) ? first - 1 : none
  if (ownOwners.has(before.word) && (first < head || names[head]?.named) && opensName(units, first - 1))
    return (names[head]?.named || isOfBody(unit)) && isClosed(units, head) ? first - 1 : none
  if (isGathered(units, first, head)) return first
  return before.word === unionWord && isGathered(units, first - 1, head) ? first - 1 : undefined
}

/** An organ of a part, or a part that acts, all of whose words stand behind a border. */
function isOwnName(units: readonly Unit[], first: number, head: number): boolean {
  const unit = units[head]!
  if (organTold.has(unit.word) && isOrganOf(units, first, head)) return true
  if (!isActing(unit) && !isNumbered(units, head)) return false
  if (unit.end - units[first]!.start < shortestTask) return false
  if (unit.word === '中心' && !isWorkOf(units[head - 1]!)) return false
  return isWords(units, first, head) && opensSubject(units, first) && acts(units, lastOfList(units, head))
}

/** 质检 + 中心; but 台风 + 中心, 文化 + 中心. */
const isWorkOf = ({ word, kind }: Unit): boolean =>
  !facilityFields.has(word) && (/^vn?$/.test(kind) || workFields.has(word))

const told = (first: number, head: number): BodyName => ({
  first,
  head,
  headClass: 'department',
  named: true,
  told: true,
})

/** 华中 + 大区: a part of a firm. */
const salesRegion = '大区'

/** 固原 + 民航 + 站: a field between the place and the head. */
const isPlaced = (units: readonly Unit[], first: number, head: number): boolean =>
  (first < head ? placeTold.has(units[head]!.word) : units[head]!.word === salesRegion) &&
  isClosed(units, head) &&
  !isBuilt(units, first - 1, head)

/** 海关 + 驻 + 沙 + 屿 + 办事处: what a body has somewhere. */
const isSent = ({ units, names }: Reading, at: number, head: number): boolean =>
  at + 1 < head &&
  postedHeads.has(units[head]!.word) &&
  postingVerbs.has(units[at]!.word) &&
  touches(units, at) &&
  entryBefore(names, at)?.named === true

/** 门诊 + 党支部, 医 + 技 + 党支部: of the part of the body that nouns name, between borders. */
const isOrganOf = (units: readonly Unit[], first: number, head: number): boolean =>
  opensName(units, first) &&
  isClosed(units, head) &&
  units[head]!.start - units[first]!.start <= longestPart &&
  units
    .slice(first, head)
    .every(({ kind, word }) => /^(?:n|vn|x|ns)$/.test(kind) && !describingWords.has(word))

const longestPart = 6

/** 护 + 河 + 队 is of any town, 门 + 庭 and 痛 + 处 are words, and 旗 + 语 + 队 has no level. */
const shortestTask = 3

/** 设立 + 分拨 + 中心: what is set up and has no name. */
const settingUp = '设立'

/** 组成 + 联合 + 考古 + 队. */
const unionWord = '联合'

/** 成立 + 白 + 货 + 攻关 + 组, 带 + 关 + 企 + 服务 + 小分队: a group that is founded or led, by any words. */
const isGathered = (units: readonly Unit[], first: number, head: number): boolean =>
  first < head &&
  (groupTold.has(units[head]!.word) || isActing(units[head]!)) &&
  gatheringVerbs.has(entryBefore(units, first)?.word ?? '') &&
  !(units[head]!.word.endsWith('中心') && units[first - 1]!.word === settingUp) &&
  units[head]!.start - units[first]!.start >= shortestTask &&
  !/^[一二三四五六七八九十两几多]/.test(units[first]!.word) &&
  units[head + 1]?.kind !== 'number' &&
  isWords(units, first, head)

/** 商务 + 和 + 口岸 + 局. */
const joins = (units: readonly Unit[], at: number, head: number): boolean =>
  at + 1 < head &&
  fieldJoints.has(units[at]!.word) &&
  units[at]!.kind === 'c' &&
  jointHeads.has(units[head]!.word)

/** The part of the body right before it: a field, and nothing that goes on behind its head. */
const isPart = (units: readonly Unit[], { headClass }: BodyName, first: number, head: number): boolean =>
  isOfBody(units[head]!) &&
  (headClass !== 'company' || !/[所院馆]$/.test(units[head]!.word)) &&
  isWords(units, first, head) &&
  !isPredicate(units, first, head) &&
  isClosed(units, head)
