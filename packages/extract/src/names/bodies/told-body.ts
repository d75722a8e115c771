import { groupTold, ownOwners, particleOwner, unionWords } from '../../lexicon/bodies/told-ends.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { toldEnd } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import type { Reading } from './open-name.ts'
import { isOwnName, isOwnPart } from './own-name.ts'
import { isBuilt, isClosed, opensLevel, opensName, touches } from './told-borders.ts'
import { isField } from './told-field.ts'
import { isGathered, isPart, isPlaced, isSent, joins } from './told-fronts.ts'
import { isNumberNamed, isOfBody, isOfLevel, isTitleNumber, shortestTask } from './told-kinds.ts'

const longestTold = 16

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
    if (front !== undefined) return front === none ? undefined : partOf(reading, told(front, head), first)
    if (!isField(units[first - 1]!) && !isTitleNumber(units, first - 1)) break
  }
  if (isNumberNamed(units, head)) return told(head - 1, head)
  return !isJoint && first < head && (isOwnName(units, first, head) || isOwnPart(units, first, head))
    ? told(first, head)
    : undefined
}

/** With where its part begins behind the body that it is of, and perhaps the place where that is: 水电公司 + 沙坪水库 + 项目部. */
function partOf({ names }: Reading, name: BodyName, first: number): BodyName {
  const part = entryBefore(names, first)?.named ? first : first - 1
  return name.first < part && entryBefore(names, part)?.first === name.first ? { ...name, part } : name
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
  if (isOwner(units, first) && (first < head || names[head]?.named) && opensName(units, first - 1))
    return (names[head]?.named || isOfBody(unit)) && isClosed(units, head) ? first - 1 : none
  if (isGathered(units, first, head)) return first
  return unionWords.has(before.word) && isGathered(units, first - 1, head) ? first - 1 : undefined
}

/** 段 + 营销 + 部, 所 + 后续 + 照管 + 科; but 所 + 思 + 所 + 想. */
const isOwner = (units: readonly Unit[], first: number): boolean =>
  ownOwners.has(units[first - 1]!.word) &&
  (units[first - 1]!.word !== particleOwner || units[first]!.word.length > 1)

const told = (first: number, head: number): BodyName => ({
  first,
  head,
  headClass: 'department',
  named: true,
  told: true,
})
