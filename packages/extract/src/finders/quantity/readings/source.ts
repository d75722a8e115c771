import { sourceMarks } from '../../../lexicon/clause-words.ts'
import type { Item } from '../clause.ts'
import { headBefore } from '../head-before.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { inherit } from '../stretch.ts'

/** `由上年的9.6天降至8.3天`: the figure that something came from has no action. */
export function readSource({ items, from, at, carried }: Member): Arguments | null {
  const source = sourceAt(items, from, at)
  if (source < 0) return null
  return compact(
    undefined,
    objectOf(items, headBefore(items, { from, to: source })) ?? inherit(carried.object),
  )
}

/** The place of 由 or 从 right before the figure, or -1. */
function sourceAt(items: readonly Item[], from: number, at: number): number {
  for (let index = at - 1; index >= from && index >= at - longestSource; index -= 1) {
    if (sourceMarks.has(items[index]!.word)) return index
    if (items[index]!.tag === 'v') return -1
  }
  return -1
}

const longestSource = 4
