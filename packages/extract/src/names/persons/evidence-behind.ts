import { personUnits } from '../../lexicon/governing/units.ts'
import {
  appointingVerbs,
  isOccupation,
  isPersonNoun,
  meritVerbs,
  nameCounts,
  nameTitles,
  personMeasures,
  remembrances,
  smallNumerals,
} from '../../lexicon/persons/person-context.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { type Evidence, end, isLong } from './name-reading.ts'

/** 张三同志, 王五局长, 林素芳、赵启明两位老师, 温涛三名党员. */
export const isAddressed: Evidence = (reading) => {
  const { units, next } = reading
  const behind = behindCount(units, next)
  const after = units[behind]
  if (!after || after.start - units[next - 1]!.end > longestCount) return false
  if (nameTitles.has(after.word)) return isLong(reading) || !remembrances.has(units[behind + 1]?.word ?? '')
  return behind > next || isPost(after)
}

const longestCount = 3

/** The unit behind a count of persons: 老师 in 两位老师. */
function behindCount(units: readonly Unit[], at: number): number {
  const measure = units[at + 1]
  return smallNumerals.has(units[at]?.word ?? '') && personUnits.has(measure?.word ?? '') ? at + 2 : at
}

/** 王秀英护士, 陈红梅家庭. */
export const isDescribedBehind: Evidence = (reading) =>
  isLong(reading) && isOccupation(reading.units[reading.next]?.word ?? '')

/** 等5名同志, 等12人 behind a name. */
export const isCounted: Evidence = ({ units, next }) => {
  const [number, measure] = [units[next + 1], units[next + 2]]
  if (units[next]?.word !== '等' || number === undefined) return false
  if (nameTitles.has(number.word) || isOccupation(number.word)) return true
  const counted = number.kind === 'number' || number.kind === 'm' || number.word.length === 1
  return (counted && personMeasures.has(measure?.word ?? '')) || isCountedBehind(units, next + 1)
}

/** 国家级人才7人 behind 等. */
function isCountedBehind(units: readonly Unit[], at: number): boolean {
  for (let number = at + 1; number <= at + longestKind; number += 1) {
    const unit = units[number]
    if (!unit || unit.start > units[number - 1]!.end || unit.kind === 'punctuation') return false
    if (unit.kind === 'number') return personMeasures.has(units[number + 1]?.word ?? '')
  }
  return false
}

const longestKind = 4

/** 夫妇, 两人, 家庭 behind a name. */
export const isOfFamily: Evidence = ({ units, next }) => {
  const word = units[next]?.word ?? ''
  return nameCounts.has(word) || nameCounts.has(word + (units[next + 1]?.word ?? ''))
}

/** （女） and ，男， behind a name. */
export const isDescribed: Evidence = (reading) =>
  /^[（(，][男女](?![男女])/.test(reading.text.slice(end(reading), end(reading) + 3))

/** 韩立军荣立三等功, 程刚被授予称号. */
export const hasMerit: Evidence = (reading) => {
  const { units, at, next } = reading
  const before = entryBefore(units, at)
  if (before && before.kind !== 'punctuation' && before.kind !== 'break') return false
  const verb = units[next]?.word ?? ''
  const isHonoured = isLong(reading) || isTitle(reading.text, units[next + 1])
  return (meritVerbs.has(verb) && isHonoured) || meritVerbs.has(verb + (units[next + 1]?.word ?? ''))
}

/** “金牌教练”, in its quotation marks, says what somebody is; 黄桃 gets a “金奖” too. */
const isTitle = (text: string, unit: Unit | undefined): boolean =>
  unit?.kind === 'term' && isPersonNoun(text.slice(unit.end - 3, unit.end - 1))

/** 由严峻任组长, 推选耿忠为组长. */
export const isAppointed: Evidence = ({ units, next }) => {
  if (!appointingVerbs.has(units[next]?.word ?? '')) return false
  for (let at = next + 1; at <= next + longestBody; at += 1) {
    const unit = units[at]
    if (!unit || unit.kind === 'punctuation') return false
    if (isPost(unit)) return true
  }
  return false
}

const longestBody = 6
