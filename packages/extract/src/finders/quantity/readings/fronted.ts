import { nounJoints } from '../../../lexicon/clause-words.ts'
import { lightVerbs } from '../../../lexicon/governing.ts'
import type { Item } from '../clause.ts'
import { frontingAt, longestLed } from '../governor.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { headAfter, headBefore, opensNoun } from '../phrase.ts'
import { stated } from '../stretch.ts'

/** `为…多名党员发放`, `对…进行调整`: behind a preposition the verb stands behind the counted thing. */
export function readFronted({ items, from, at }: Member): Arguments | null {
  const preposition = frontingAt(items, from, at)
  if (preposition < 0) return null
  const head = opensNoun(items, at + 1) ? headAfter(items, at + 1) : null
  const verb = verbBehind(items, head ? head.to : at + 1)
  if (verb === null || (!head && items[preposition]!.word === '在')) return null
  const object = objectOf(items, head ?? headBefore(items, { from: preposition + 1, to: at }))
  return compact(stated(items, { from: verb, to: verb + 1 }), object)
}

/** The verb from a place on, before the next quantity that is no coordinate one; 进行 gives way to the act it carries out. */
function verbBehind(items: readonly Item[], from: number): number | null {
  let light = false
  const to = Math.min(items.length, from + longestLed)
  for (let at = from; at < to; at += 1) {
    const { tag, word, quantity } = items[at]!
    if (quantity !== undefined && !nounJoints.has(items[at - 1]?.word ?? '')) return null
    if (lightVerbs.has(word)) light = true
    else if ((tag === 'v' && word !== '上') || (light && tag === 'vn')) return at
  }
  return null
}
