import { nounJoints } from '../../lexicon/words/clause-words.ts'
import type { Unit } from '../units/unit.ts'
import { type Listed, tells } from './list-evidence.ts'
import { frameAt } from './list-frames.ts'
import { endsPhrase } from './name-borders.ts'

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

/** A word of the dictionary is no name where other words go on with it. */
const fits = ({ form, next }: Listed, units: readonly Unit[]): boolean =>
  form !== 'word' || endsPhrase(units, next)
