import type { Fact } from '@shuzhi/document'
import { levelWords } from '../../lexicon/bodies.ts'
import {
  actingBodies,
  boundedPosts,
  dependentPosts,
  holdingVerbs,
  leadershipVerbs,
  postFollowers,
  postModifiers,
  postParts,
} from '../../lexicon/posts.ts'
import type { NameClause } from '../../names/name-clause.ts'
import { isPost } from '../../names/post.ts'
import type { Unit } from '../../names/unit.ts'

/** Adds the posts and capacities of persons (职务) in a clause: the body that a post belongs to is part of it. */
export function findRoles({ units, bodies }: NameClause, found: Fact[]): void {
  for (let at = 0; at < units.length; at += 1) {
    const post = units[at]!
    if (!isPost(post)) continue
    const next = units[at + 1]
    if (next && next.start === post.end && postFollowers.has(next.word)) continue
    const first = firstOf(units, bodies, at)
    if (first === at && dependentPosts.has(post.word) && !isListed(units, at)) continue
    if (boundedPosts.has(post.word) && !isCapacity(units, first, at)) continue
    const rule = first === at ? 'role-post' : 'role-of-body'
    found.push({ type: 'role', span: [units[first]!.start, post.end], rule })
  }
}

/** 领导 as persons: behind a body and before a stop, and governed by no verb that makes it an act. */
function isCapacity(units: readonly Unit[], first: number, post: number): boolean {
  const [next, second] = [units[post + 1], units[post + 2]]
  if (first === post || (next?.word === '、' && second !== undefined && actingBodies.has(second.word)))
    return false
  if (next?.start === units[post]!.end && next.kind !== 'punctuation' && next.kind !== 'c') return false
  return !touches(units, first) || !leadershipVerbs.has(units[first - 1]!.word)
}

/** 文书 in 支书、文书 and 兼文书: in one list with a post that needs nothing to tell it, or behind a verb of holding one. */
const isListed = (units: readonly Unit[], at: number): boolean =>
  holdingVerbs.has(units[at - 1]?.word ?? '') ||
  [-1, 1].some((step) => {
    const other = units[at + 2 * step]
    return (
      units[at + step]?.word === '、' &&
      other !== undefined &&
      isPost(other) &&
      !dependentPosts.has(other.word)
    )
  })

/** The first unit of a post: its rank (常务), the body, level, place or mask before it. */
function firstOf(units: readonly Unit[], bodies: NameClause['bodies'], post: number): number {
  let first = post
  while (touches(units, first) && postModifiers.has(units[first - 1]!.word)) first -= 1
  if (!touches(units, first)) return first
  const body = bodies[first - 1]
  if (body) return body.first
  while (touches(units, first) && belongs(units[first - 1]!)) first -= 1
  while (first < post && isCutOff(units, first)) first += 1
  return first
}

/** 司法 before 机关领导干部: a level of any body that goes with a noun before it. */
const isCutOff = (units: readonly Unit[], at: number): boolean =>
  levelWords.get(units[at]!.word) === 'generic' &&
  touches(units, at) &&
  units[at - 1]!.word.length > 1 &&
  /^(?:n|vn|b)$/.test(units[at - 1]!.kind)

const touches = (units: readonly Unit[], at: number): boolean => units[at - 1]?.end === units[at]!.start

const belongs = ({ kind, word }: Unit): boolean =>
  kind === 'mask' || kind === 'place' || levelWords.has(word) || postParts.has(word)
