import {
  countOpenings,
  lineTold,
  organTold,
  plainRooms,
  plainTeams,
  teamTold,
  worksTold,
} from '../../lexicon/bodies/told-ends.ts'
import { tradeFields } from '../../lexicon/bodies/trade-fields.ts'
import { facilityFields, workFields } from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import type { Unit } from '../units/unit.ts'
import { acts, isClosed, lastOfList, opensName, opensSubject } from './told-borders.ts'
import { isPartField, isWords } from './told-field.ts'
import { isActing, isCentreWord, isNumbered, shortestTask } from './told-kinds.ts'

/** An organ of a part, or a part that acts, all of whose words stand behind a border. */
export function isOwnName(units: readonly Unit[], first: number, head: number): boolean {
  const unit = units[head]!
  if (organTold.has(unit.word) && isOrganOf(units, first, head)) return true
  if (!isActing(unit) && !isNumbered(units, head)) return false
  if (unit.end - units[first]!.start < shortestTask) return false
  if (unit.word === room && plainRooms.has(units[head - 1]!.word)) return false
  if (isCentreWord(unit) && unit.word.length === 2 && !isWorkOf(units[head - 1]!)) return false
  return (
    isWords(units, first, head) &&
    opensSubject(units, first) &&
    (acts(units, lastOfList(units, head)) || isLineActing(units, first, head))
  )
}

/** 教育矫治 + 科 + 点名: whatever an office does that a line of work names; 扶贫车间 is of any kind. */
const isLineActing = (units: readonly Unit[], first: number, head: number): boolean => {
  const [unit, next] = [units[head]!, units[head + 1]]
  return (
    lineTold.has(unit.word) &&
    !worksTold.has(unit.word) &&
    first < head &&
    units.slice(first, head).every(isLine) &&
    next?.start === unit.end &&
    next.kind === 'v' &&
    next.word.length > 1
  )
}

/**
 * 通风 + 工区, 与 + 清 + 花 + 车间 + 联手: a part that its line of work names, or two characters of no word, between borders. A team or a room is as often any of its
 * kind, so that only a line of work names one, or its list (测风队、瓦检队).
 */
export function isOwnPart(units: readonly Unit[], first: number, head: number): boolean {
  const { word } = units[head]!
  if (first === head || !(lineTold.has(word) || teamTold.has(word))) return false
  if (!opensName(units, first) && units[first - 1]!.kind !== 'u') return false
  const parts = units.slice(first, head)
  if (!isClosed(units, head)) return false
  if (parts.every(isLine)) return !plainTeams.has(parts.map((part) => part.word).join(''))
  const isMade =
    parts.length > 1 &&
    parts.every((part) => part.word.length === 1 && part.kind !== 'f') &&
    !countOpenings.has(parts[0]!.word)
  return isMade && (worksTold.has(word) || isOneOfList(units, head))
}

const isLine = ({ word }: Unit): boolean => word.length > 1 && (tradeFields.has(word) || workFields.has(word))

/** Whether a part of the same kind stands in one list with it: 测风队、+ 瓦 + 检 + 队. */
const isOneOfList = (units: readonly Unit[], head: number): boolean =>
  hasMate(units, head, 1) || hasMate(units, head, -1)

function hasMate(units: readonly Unit[], head: number, step: 1 | -1): boolean {
  let isListed = false
  for (let at = head + step; units[at] && Math.abs(at - head) <= longestPart; at += step) {
    const { kind, word } = units[at]!
    if (word === units[head]!.word) return isListed && units[at - 1]!.word !== '、'
    if (word === '、') isListed = true
    else if (/^(?:punctuation|break)$/.test(kind)) return false
  }
  return false
}

const room = '室'

/** 质检 + 中心; but 台风 + 中心, 文化 + 中心. */
const isWorkOf = ({ word, kind }: Unit): boolean =>
  !facilityFields.has(word) && (/^vn?$/.test(kind) || workFields.has(word))

/** 门诊 + 党支部, 医 + 技 + 党支部: of the part of the body that nouns name, between borders. */
const isOrganOf = (units: readonly Unit[], first: number, head: number): boolean =>
  opensName(units, first) &&
  isClosed(units, head) &&
  units[head]!.start - units[first]!.start <= longestPart &&
  units
    .slice(first, head)
    .every((unit) => (/^(?:x|ns)$/.test(unit.kind) || isPartField(unit)) && !describingWords.has(unit.word))

const longestPart = 6
