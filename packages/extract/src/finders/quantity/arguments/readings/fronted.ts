import { carryingVerbs } from '../../../../lexicon/governing/verbs.ts'
import { goalMarks, nounJoints } from '../../../../lexicon/words/clause-words.ts'
import { frontingAt, longestLed } from '../fronting-at.ts'
import { headAfter, opensNoun } from '../head-after.ts'
import { headBefore } from '../head-before.ts'
import type { Item } from '../item.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { stated } from '../stretch.ts'

/** `为…多名党员发放`, `对…进行调整`: behind a preposition the verb stands behind the counted thing. */
export function readFronted({ items, from, at }: Member): Arguments | null {
  const preposition = frontingAt(items, from, at)
  if (preposition < 0) return null
  const head = opensNoun(items, at + 1) ? headAfter(items, at + 1) : null
  const verb = verbBehind(items, head ? head.to : at + 1)
  if (
    verb === null ||
    (!head && items[preposition]!.word === '在' && !(verb === at + 1 && isSpot(items[at]!)))
  )
    return null
  // 与镇卫生院等7家共建单位: the list that 等 ends is not all of what is counted.
  const before = items[at - 1]!.word === '等' ? null : headBefore(items, { from: preposition + 1, to: at })
  const object = objectOf(items, head ?? before)
  const goal = goalMarks.has(items[verb + 1]?.word ?? '') ? 1 : 0
  return compact(stated(items, { from: verb, to: verb + 1 + goal }), object)
}

/** 14处 in 在车站、码头等14处设立: places that their unit alone counts. */
const isSpot = ({ unit }: Item): boolean => unit === '处' || unit === '地'

/** 浮 in 浮标: one character of a noun that no dictionary has. */
function isCut(items: readonly Item[], at: number): boolean {
  const [verb, next] = [items[at]!, items[at + 1]]
  return verb.word.length === 1 && next?.word.length === 1 && next.tag === 'n' && next.start === verb.end
}

/** The verb from a place on, before the next quantity that is no coordinate one; 进行 gives way to the act it carries out. */
function verbBehind(items: readonly Item[], from: number): number | null {
  let light = false
  const to = Math.min(items.length, from + longestLed)
  for (let at = from; at < to; at += 1) {
    const { tag, word, quantity } = items[at]!
    const before = items[at - 1]!
    if (quantity !== undefined && at > from && before.quantity === undefined && !nounJoints.has(before.word))
      return null
    if (carryingVerbs.has(word)) light = true
    else if ((tag === 'v' && word !== '上' && !isCut(items, at)) || (light && tag === 'vn')) return at
  }
  // 为320名职工免费体检: no verb follows, and the act closes the clause.
  return to === items.length && to > from && items[to - 1]!.tag === 'vn' ? to - 1 : null
}
