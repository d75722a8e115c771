import {
  agentEnds,
  callingVerbs,
  isOccupation,
  isPersonNoun,
  nameAgents,
  nameLabels,
  nameOpeners,
  spreadLabelEnds,
} from '../../lexicon/persons/person-context.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { endsName, endsPhrase } from './name-borders.ts'
import type { Evidence, NameReading } from './name-reading.ts'
import { isLong, start, touching } from './name-reading.ts'

/** 一个叫骆小军的孩子. */
export const isCalled: Evidence = (reading) =>
  isLong(reading) && callingVerbs.has(touching(reading)?.word ?? '')

/** 述职人：张三, 指导教师：李四, 我叫张三. */
export const isLabelled: Evidence = (reading) => {
  const { text, units, at } = reading
  if (text.endsWith('我叫', start(reading))) return true
  if (entryBefore(units, at)?.word !== '：') return false
  const label = entryBefore(units, at - 1)
  return (
    (label !== undefined && (isPost(label) || isOccupation(label.word) || isSpreadLabel(reading))) ||
    nameLabels.some((word) => text.endsWith(word, units[at - 1]!.start))
  )
}

/** 组　长：, 成　员：: a label that blanks spread out. */
function isSpreadLabel({ units, at }: NameReading): boolean {
  const [first, last] = [entryBefore(units, at - 2), units[at - 2]!]
  return (
    spreadLabelEnds.has(last.word) && first !== undefined && first.end < last.start && first.word.length === 1
  )
}

/** 我叫向阳, 联系人：黎明: a word of the dictionary, and nothing goes on with it. */
export const isBoundLabelled: Evidence = (reading) =>
  isLabelled(reading) && endsPhrase(reading.units, reading.next)

/** 民警高建军, 专家韩冰来院, 炼钢 + 工 + 陈香. */
export const isBehindOccupation: Evidence = (reading) => {
  const before = touching(reading)
  if (!before) return false
  if (isAgentEnd(reading)) return isLong(reading) || endsName(reading.units, reading.next)
  if (isLong(reading)) return isPersonNoun(before.word)
  return isOccupation(before.word) && endsName(reading.units, reading.next)
}

/** 教研 + 员, 焊接 + 工: who does what the dictionary has no word for. */
function isAgentEnd({ units, at }: NameReading): boolean {
  const [work, agent] = [entryBefore(units, at - 1), units[at - 1]!]
  return agentEnds.has(agent.word) && work?.end === agent.start && /^(?:n|v|vn|x)$/.test(work.kind)
}

/** “最美警察”廖秋平, “百姓心中的好交警”蔡建家. */
export const isBehindTitle: Evidence = (reading) =>
  touching(reading)?.kind === 'term' &&
  (isLong(reading) || isPersonNoun(touching(reading)!.word.slice(-2))) &&
  endsPhrase(reading.units, reading.next)

/** 村民郭老三说, 信号工詹红旗发现: three characters, though given names have others. */
export const isApartBehindOccupation: Evidence = (reading) => {
  const { units, at, next } = reading
  const isApart =
    (next - at === 3 && /^(?:x|n|q)$/.test(units[at]!.kind)) || (isLong(reading) && units[at]!.kind === 'x')
  return isApart && isBehindOccupation(reading) && (endsPhrase(units, next) || isCount(units, next))
}

/** 一 + 个人 behind a name. */
const isCount = (units: readonly Unit[], at: number): boolean => /^[一两三]$/.test(units[at]!.word)

export const isLongBehindOccupation: Evidence = (reading) => isLong(reading) && isBehindOccupation(reading)

/** 由詹胜分管. */
export const isAgent: Evidence = (reading) =>
  nameAgents.has(touching(reading)?.word ?? '') &&
  /^(?:v|vn|d)$/.test(reading.units[reading.next]?.kind ?? '')

/** 主讲教师关鹏、: before a mark. */
export const isMarkedBehindOccupation: Evidence = (reading) => {
  const after = reading.units[reading.next]
  return isOccupation(touching(reading)?.word ?? '') && (!after || /^(?:punctuation|break)$/.test(after.kind))
}

/** 被蔚国华及时制止, 由项建东任: three characters that act. */
export const isLongAgent: Evidence = (reading) =>
  isLong(reading) &&
  /^[被由]$/.test(touching(reading)?.word ?? '') &&
  /^(?:v|vn|d|t)$/.test(reading.units[reading.next]?.kind ?? '')

/** 本人李晓雯. */
export const isOpened: Evidence = (reading) =>
  nameOpeners.some((opener) => reading.text.endsWith(opener, start(reading)))
