import { nounJoints } from '../../lexicon/clause-words.ts'
import { isOccupation, meritVerbs, nameGovernors, nameLabels } from '../../lexicon/person-context.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { frameAt } from './list-frames.ts'
import { endsPhrase } from './name-borders.ts'
import type { NameForm } from './personal-name.ts'

/** What of a possible name a list of names goes by: its units from `at` to `next`, exclusive. */
export type Listed = { at: number; next: number; text: string; form: NameForm; told: boolean }

/**
 * In a list of possible names (林素芳、赵启明两位老师, 裴明玖和张荣) one that is told tells the others; so does a label before them all
 * (获奖名单：…), and so do two or more that look like nothing else.
 */
export function tellLists(candidates: readonly Listed[], units: readonly Unit[], text: string): void {
  const byStart = new Map<number, Listed>()
  for (const candidate of candidates) if (!byStart.has(candidate.at)) byStart.set(candidate.at, candidate)
  const seen = new Set<Listed>()
  for (const candidate of byStart.values()) {
    if (seen.has(candidate)) continue
    const list = [candidate]
    for (let next = follower(candidate, units, byStart); next; next = follower(next, units, byStart)) {
      list.push(next)
      // Its own list is read already, from there on: 金龙 in 马金龙、王芳 leads to 王芳 too.
      if (seen.has(next)) break
    }
    for (const member of list) seen.add(member)
    if (tells(list, units, text)) for (const member of list) member.told ||= fits(member, units)
  }
}

/** The next name of the list that a name stands in: behind a mark or a conjunction, or behind a blank; what every member has goes between. */
function follower(
  { next }: Listed,
  units: readonly Unit[],
  byStart: ReadonlyMap<number, Listed>,
): Listed | undefined {
  const unit = units[next]
  if (!unit) return undefined
  if (unit.start > units[next - 1]!.end) return byStart.get(next)
  if (nounJoints.has(unit.word)) return byStart.get(next + 1) ?? homedFollower(next + 1, units, byStart)
  return framedFollower(next, units, byStart)
}

/** The name in the next member where that says first of which body or place who is named is: 徐汇公安分局 + 王润达. */
function homedFollower(
  at: number,
  units: readonly Unit[],
  byStart: ReadonlyMap<number, Listed>,
): Listed | undefined {
  for (let home = at; home - at < longestHome; home += 1) {
    const unit = units[home]
    if (!unit || unit.kind === 'punctuation' || unit.kind === 'break') return undefined
    const name = isHome(unit) ? byStart.get(home + 1) : undefined
    if (name && endsPhrase(units, name.next)) return name
  }
  return undefined
}

const longestHome = 8

const isHome = ({ kind, traits }: Unit): boolean => kind === 'place' || traits.head !== undefined

/** 樊国建3200元、王俊杰450元: the next name where each has the same behind it. */
function framedFollower(
  next: number,
  units: readonly Unit[],
  byStart: ReadonlyMap<number, Listed>,
): Listed | undefined {
  const frame = frameAt(units, next)
  if (!frame || !nounJoints.has(units[frame.end]?.word ?? '')) return undefined
  const following = byStart.get(frame.end + 1)
  return following && frameAt(units, following.next)?.kind === frame.kind ? following : undefined
}

function tells(list: readonly Listed[], units: readonly Unit[], text: string): boolean {
  if (list.some(({ told }) => told)) return true
  const [first, last] = [list[0]!, list.at(-1)!]
  if (isLabelled(units, first.at, text) && units[last.next] === undefined) return true
  const isFramed = list.length > 1 && frameAt(units, last.next) !== undefined
  if (!isFramed && !endsPhrase(units, last.next)) return false
  const plain = list.filter(({ form, text: name }) => form === 'sure' && name.length > 2)
  if (plain.length > 1 && plain.length * 2 > list.length) return true
  if (plain.length > 0 && hasMerit(units, last.next) && list.every(({ text: name }) => name.length > 2))
    return list.length > 1
  if (isFramed || list.some(({ form }) => form !== 'sure')) return false
  return list.length > 2 || (list.length > 1 && isGoverned(first, units) && noVerb(list, units))
}

/** 方小禾、罗予安分获一、二等奖. */
const hasMerit = (units: readonly Unit[], at: number): boolean => {
  const verb = units[at]?.word ?? ''
  return meritVerbs.has(verb) || meritVerbs.has(verb + (units[at + 1]?.word ?? ''))
}

/** 慰问张敏、李四. */
const isGoverned = ({ at }: Listed, units: readonly Unit[]): boolean =>
  nameGovernors.has(units[at - 1]?.word ?? '')

const noVerb = (list: readonly Listed[], units: readonly Unit[]): boolean =>
  list.every(({ at }) => units[at]!.kind !== 'v')

/** 先进个人：, 获奖人员（5名）：. */
function isLabelled(units: readonly Unit[], at: number, text: string): boolean {
  if (units[at - 1]?.word !== '：') return false
  let label = at - 2
  if (units[label]?.word === '）')
    while (label > at - longestLabel && label > 0 && units[label]!.word !== '（') label -= 1
  const unit = units[label]?.word === '（' ? units[label - 1] : units[label]
  if (!unit) return false
  return (
    isPost(unit) ||
    isOccupation(unit.word) ||
    labelEnd.test(unit.word) ||
    nameLabels.some((word) => text.endsWith(word, unit.end))
  )
}

/** How many units a label with its bracket has at most. */
const longestLabel = 12

const labelEnd = /(?:人|者|员|师|奖|个人|名单|干部|教师|学生|名)$/

/** A word of the dictionary is no name where other words go on with it. */
const fits = ({ form, next }: Listed, units: readonly Unit[]): boolean =>
  form !== 'word' || endsPhrase(units, next)
