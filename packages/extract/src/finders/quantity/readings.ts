import type { Argument, Span } from '@shuzhi/document'
import { framing, isMeasureVerb, lightVerbs, stativeVerbs } from '../../lexicon/governing.ts'
import type { Item } from './clause.ts'
import { type Governor, longestLed } from './governor.ts'
import type { Measured } from './measured.ts'
import { headAfter, headBefore, opensNoun } from './phrase.ts'
import { inherit, type Stretch, stated, wordOf } from './stretch.ts'
import { governs } from './verb.ts'

/** What a quantity counts and what was done. */
export type Arguments = { action?: Argument; object?: Argument }

/**
 * What the members of a sentence hand on. A coordinate member without verb takes over the action before it, and a share the
 * verb of change (`change`) before it in its clause; a verb of change without subject takes over the object.
 */
export type Carried = { action: Span | null; change: Span | null; object: Span | null }

/** The arguments that are there. */
export function compact(action: Argument | undefined, object: Argument | undefined): Arguments {
  const found: Arguments = {}
  if (action) found.action = action
  if (object) found.object = object
  return found
}

export const objectOf = (items: readonly Item[], head: Stretch | null): Argument | undefined =>
  head ? stated(items, head) : undefined

/** A verb that only states (属, 是) is no action; in a breakdown (其中) the action before it goes on. */
export const actionOf = (items: readonly Item[], verb: Stretch, before: Span | null): Argument | undefined =>
  stativeVerbs.has(wordOf(items, verb)) ? inherit(before) : stated(items, verb)

/** `解决X个问题`: what is counted stands behind the number. In subject position (**个小区实现…) there is no action. */
export function readNounAfter(
  items: readonly Item[],
  from: number,
  at: number,
  { verb }: Governor,
  before: Span | null,
): Arguments {
  const head = headAfter(items, at + 1)
  const object = objectOf(items, head)
  if (verb) return compact(actionOf(items, verb, null), object)
  const inside = from < at || (head !== null && verbFollows(items, head.to))
  return compact(inside ? undefined : inherit(before), object)
}

function verbFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && items[at]!.quantity === undefined; at += 1) {
    if (items[at]!.tag === 'v') return true
  }
  return false
}

/** 对…进行调整, 为…发放: the verb stands behind the counted thing. Null where none does. */
export function readFronted(items: readonly Item[], preposition: number, at: number): Arguments | null {
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
    if (quantity !== undefined && !listing.has(items[at - 1]?.word ?? '')) return null
    if (lightVerbs.has(word)) light = true
    else if ((tag === 'v' && word !== '上') || (light && tag === 'vn')) return at
  }
  return null
}

const listing = new Set(['、', '和', '及', '与'])

/** 整改率达98.6%: what reached the figure stands before the verb, or was named for the figure before. */
export function readMeasureVerb(
  items: readonly Item[],
  from: number,
  verb: Stretch,
  carried: Carried,
): Arguments {
  const subject = headBefore(items, { from, to: beforeComparison(items, from, verb.from) })
  return compact(actionOf(items, verb, null), subject ? stated(items, subject) : inherit(carried.object))
}

/** `财政收入比上年增长12%`: the comparison is no part of what grew. */
function beforeComparison(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (comparing.has(items[at]!.word)) return at
  return to
}

const comparing = new Set(['比', '较', '同比', '环比'])

/** 占总收入的71.3%: the whole is named behind the verb; after 是 the subject is what was measured. */
export function readPart(
  items: readonly Item[],
  from: number,
  verb: Stretch,
  phrase: Stretch,
  carried: Carried,
): Arguments {
  if (stativeVerbs.has(wordOf(items, verb))) return readMeasureVerb(items, from, verb, carried)
  return compact(stated(items, verb), objectOf(items, headBefore(items, phrase)))
}

/** 100%建立党组织: a share before a verb says how much of it was done; a rate before it (合格率100%) has the figure for itself, and a bounded share is a part of what stands before it (支出80%以上用于民生). */
export function readWholly(
  items: readonly Item[],
  from: number,
  at: number,
  { unit, bound }: Measured,
): Arguments | null {
  const next = items[at + 1]
  if (unit !== '%' || bound !== 'exact' || next?.tag !== 'v' || !governs(items, at + 1)) return null
  if (isMeasureVerb(next.word) || stativeVerbs.has(next.word)) return null
  if (namesRate(items[at - 1]?.word ?? '')) return null
  const head = headAfter(items, at + 2) ?? headBefore(items, { from, to: at })
  return compact(stated(items, { from: at + 1, to: at + 2 }), objectOf(items, head))
}

const rates = /[率度比例量额]$/

/** Whether a word before a share says what has that share: a rate or a verb of measure. */
export const namesRate = (word: string): boolean => rates.test(word) || isMeasureVerb(word)

/** Whether 针对 or the like puts the number in view, which takes no action. */
export function isFramed(items: readonly Item[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (framing.has(items[index]!.word)) return true
  return false
}
