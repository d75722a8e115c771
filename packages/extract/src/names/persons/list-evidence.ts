import {
  isOccupation,
  isPersonNoun,
  listLabelEnds,
  meritVerbs,
  nameGovernors,
  nameLabels,
  personMeasures,
} from '../../lexicon/persons/person-context.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { opensClause } from './evidence-front.ts'
import { frameAt } from './list-frames.ts'
import { endsPhrase } from './name-borders.ts'
import type { NameForm } from './personal-name.ts'

/** What of a possible name a list of names goes by: its units from `at` to `next`, exclusive. */
export type Listed = { at: number; next: number; text: string; form: NameForm; told: boolean }

/** Whether what stands beside a list, or its members themselves, say that it is one of names. */
export function tells(list: readonly Listed[], units: readonly Unit[], text: string): boolean {
  if (list.some(({ told }) => told)) return true
  const [first, last] = [list[0]!, list.at(-1)!]
  if (isLabelled(units, first.at, text) && units[last.next] === undefined) return true
  if (fillsBracket(list, units) || isSubject(list, units)) return true
  const isFramed = list.length > 1 && frameAt(units, last.next) !== undefined
  if (!isFramed && !endsPhrase(units, last.next)) return false
  const plain = list.filter(({ form, text: name }) => form === 'sure' && name.length > 2)
  if (plain.length > 1 && plain.length * 2 > list.length) return true
  if (plain.length > 0 && hasMerit(units, last.next) && list.every(({ text: name }) => name.length > 2))
    return list.length > 1
  if (isFramed || list.some(({ form }) => form !== 'sure')) return false
  return list.length > 2 || (list.length > 1 && isGoverned(first, units) && noVerb(list, units))
}

/** 晋升工程师3人（何庆栋、谢雪）: a bracket that names hold alone, behind a count of persons or what they are. */
function fillsBracket(list: readonly Listed[], units: readonly Unit[]): boolean {
  const [open, close] = [units[list[0]!.at - 1], units[list.at(-1)!.next]]
  if (
    !open ||
    !/^[（(]$/.test(open.word) ||
    !(close === undefined || /^[）)]$/.test(close.word) || close.word === '等')
  )
    return false
  const counted = units[list[0]!.at - 2]
  const isOfPersons =
    counted !== undefined && (personMeasures.has(counted.word) || isPersonNoun(counted.word))
  return isOfPersons ? list.every(isFull) : list.length > 1 && list.every(isFull) && list.some(isThree)
}

/** 裴丽、邵继荣分别考进: names that are all that opens a clause, before what is said of them, most of them whole. */
function isSubject(list: readonly Listed[], units: readonly Unit[]): boolean {
  const after = units[list.at(-1)!.next]
  return (
    list.length > 1 &&
    opensClause(units, list[0]!.at) &&
    after !== undefined &&
    /^(?:[vdptf]|vn)$/.test(after.kind) &&
    list.filter(isFull).length > Math.max(1, list.length / 2) &&
    list.some(isThree)
  )
}

/** Whether a member is a surname and a given name, and three characters where the surname is a common word. */
const isFull = (member: Listed): boolean =>
  member.form === 'sure' || (member.form === 'doubtful' && isThree(member))

const isThree = ({ text }: Listed): boolean => text.length > 2

/** 方小禾、罗予安分获一、二等奖. */
const hasMerit = (units: readonly Unit[], at: number): boolean => {
  const verb = units[at]?.word ?? ''
  return meritVerbs.has(verb) || meritVerbs.has(verb + (units[at + 1]?.word ?? ''))
}

/** 慰问张敏、李四. */
const isGoverned = ({ at }: Listed, units: readonly Unit[]): boolean =>
  nameGovernors.has(entryBefore(units, at)?.word ?? '')

const noVerb = (list: readonly Listed[], units: readonly Unit[]): boolean =>
  list.every(({ at }) => units[at]!.kind !== 'v')

/** 先进个人：, 获奖人员（5名）：. */
function isLabelled(units: readonly Unit[], at: number, text: string): boolean {
  if (entryBefore(units, at)?.word !== '：') return false
  let label = at - 2
  if (units[label]?.word === '）')
    while (label > at - longestLabel && label > 0 && units[label]!.word !== '（') label -= 1
  const unit = units[label]?.word === '（' ? entryBefore(units, label) : units[label]
  if (!unit) return false
  return (
    isPost(unit) ||
    isOccupation(unit.word) ||
    listLabelEnds.some((end) => unit.word.endsWith(end)) ||
    nameLabels.some((word) => text.endsWith(word, unit.end))
  )
}

/** How many units a label with its bracket has at most. */
const longestLabel = 12
