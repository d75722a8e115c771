import type { Fact } from '@shuzhi/document'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import {
  actingBodies,
  bracketClosings,
  bracketOpenings,
  holdingVerbs,
  leadershipVerbs,
  longEnds,
  postFollowers,
  tradeEnd,
  tradePost,
  underVerbs,
} from '../../lexicon/persons/post-context.ts'
import {
  actPosts,
  boundedPosts,
  dependentPosts,
  fieldedOnly,
  sameOffices,
} from '../../lexicon/persons/posts.ts'
import type { NameClause } from '../../names/name-clause.ts'
import { endsPhrase } from '../../names/persons/name-borders.ts'
import { personalNameAt } from '../../names/persons/personal-name.ts'
import { namedFront } from '../../names/posts/named-front.ts'
import { isPost } from '../../names/posts/post.ts'
import { postFront } from '../../names/posts/post-front.ts'
import type { Unit } from '../../names/units/unit.ts'
import { entryBefore } from '../../scan/entry-before.ts'

/** Adds the posts and capacities of persons (职务) in a clause: the body that a post belongs to is part of it. */
export function findRoles({ units, bodies }: NameClause, found: Fact[]): void {
  for (let at = 0; at < units.length; at += 1) {
    const post = units[at]!
    if (!isPost(post)) continue
    const next = units[at + 1]
    const isAide = next?.start === post.end && next.word === '助理'
    if (next && !isAide && next.start === post.end && goesOn(units, at)) continue
    if (isEdited(units, at)) continue
    const first = namedFront(units, postFront(units, bodies, at), at)
    if (first === at && dependentPosts.has(post.word) && !isListed(units, at) && !isNamed(units, at)) continue
    if (fieldedOnly.includes(post.word) && (first === at || !isNamed(units, at))) continue
    if (boundedPosts.has(post.word) && !isCapacity(units, first, at)) continue
    const last = isAide ? next : bracketedEnd(units, at)
    const rule = first === at ? 'role-post' : 'role-of-body'
    found.push({ type: 'role', span: [frontOf(units, first), last.end], rule })
  }
}

/** 委员 + 尹可 + 、, 经理 + 郝文娟 + 主持: a whole name right behind it. */
function isNamed(units: readonly Unit[], post: number): boolean {
  const name = touches(units, post + 1) ? personalNameAt(units, post + 1) : undefined
  if (name === undefined) return false
  const next = post + 1 + name.count
  const length = units[next - 1]!.end - units[post + 1]!.start
  return (
    /^(?:sure|loose)$/.test(name.form) && (isMark(units[next]) || (length > 2 && endsPhrase(units, next)))
  )
}

/** 厂长（经理）: the other name of the same office, in brackets; 书记（局长） are two posts. */
function bracketedEnd(units: readonly Unit[], post: number): Unit {
  const [unit, open, inner, close] = units.slice(post, post + 4)
  const isJoined =
    open !== undefined &&
    bracketOpenings.has(open.word) &&
    open.start === unit!.end &&
    inner !== undefined &&
    sameOffices.get(unit!.word) === inner.word &&
    close !== undefined &&
    bracketClosings.has(close.word)
  return isJoined ? close : unit!
}

const isMark = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === 'punctuation' || unit.kind === 'break'

/** 书记 + 处, 经理 + 人: what makes something else of the post. */
const goesOn = (units: readonly Unit[], at: number): boolean =>
  postFollowers.has(units[at + 1]!.word) ||
  (units[at + 1]!.word === tradeEnd && units[at]!.word.endsWith(tradePost)) ||
  isReach(units, at)

/** 砖瓦厂 + 长达 + 9年, 工区 + 长期, which a dictionary cuts behind 厂长 and 工区长. */
function isReach(units: readonly Unit[], at: number): boolean {
  if (!units[at]!.word.endsWith('长')) return false
  const [{ word }, second] = [units[at + 1]!, units[at + 2]]
  return longEnds.has(word) || (word === '达' && second?.kind === 'number')
}

/** 主编的《…》, 主编 + 教材: what somebody did with a book. */
const isEdited = (units: readonly Unit[], at: number): boolean =>
  actPosts.has(units[at]!.word) &&
  (units[at + 1]?.kind === 'document' ||
    (units[at + 1]?.word === '的' && units[at + 2]?.kind === 'document') ||
    (units[at + 1]?.kind === 'n' && touches(units, at + 1) && !isNamed(units, at)))

/** Where a post begins: inside 各村, which is one word, before 党支部书记. */
function frontOf(units: readonly Unit[], first: number): number {
  const before = entryBefore(units, first)
  const isEach = before?.end === units[first]!.start && /^各.$/u.test(before.word)
  return isEach && levelWords.has(before.word[1]!) ? before.start + 1 : units[first]!.start
}

/** 领导 as persons: behind a body and before a stop, and governed by no verb that makes it an act. */
function isCapacity(units: readonly Unit[], first: number, post: number): boolean {
  const [next, second] = [units[post + 1], units[post + 2]]
  if (first === post || (next?.word === '、' && second !== undefined && actingBodies.has(second.word)))
    return false
  if (next?.start === units[post]!.end && next.kind !== 'punctuation' && next.kind !== 'c') return false
  if (next?.kind === 'c' && isUnder(units, post)) return false
  return !touches(units, first) || !leadershipVerbs.has(units[first - 1]!.word)
}

/** How many units from who leads 下 can stand, so that a long clause is not walked for each. */
const farthestUnder = 16

/** 在县政府领导和县水利局指导 + 下: what is done to somebody below. */
function isUnder(units: readonly Unit[], post: number): boolean {
  const end = Math.min(units.length, post + farthestUnder)
  for (let at = post + 1; at < end && units[at]!.kind !== 'punctuation'; at += 1)
    if (units[at]!.word === '下' && underVerbs.has(entryBefore(units, at)!.word)) return true
  return false
}

/** 文书 in 支书、文书 and 兼文书: in one list with a post that needs nothing to tell it, or behind a verb of holding one. */
const isListed = (units: readonly Unit[], at: number): boolean =>
  holdingVerbs.has(entryBefore(units, at)?.word ?? '') ||
  [-1, 1].some((step) => {
    const other = units[at + 2 * step]
    return (
      units[at + step]?.word === '、' &&
      other !== undefined &&
      isPost(other) &&
      !dependentPosts.has(other.word)
    )
  })

const touches = (units: readonly Unit[], at: number): boolean =>
  units[at] !== undefined && entryBefore(units, at)?.end === units[at].start
