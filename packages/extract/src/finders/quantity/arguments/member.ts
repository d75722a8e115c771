import type { Argument, Span } from '@shuzhi/document'
import { stativeVerbs } from '../../../lexicon/governing/verbs.ts'
import type { Measured } from '../measure/measure.ts'
import type { Item } from './item.ts'
import { inherit, type Stretch, stated, wordOf } from './stretch.ts'

/** What a quantity counts and what was done. */
export type Arguments = { action?: Argument; object?: Argument }

/**
 * What the members of a sentence hand on. A coordinate member without verb takes over the action before it, and a share the
 * verb of change (`change`) before it in its clause; a verb of change without subject takes over the object.
 */
export type Carried = {
  action: Span | null
  change: Span | null
  object: Span | null
  /** The unit of the figure that the action was last on. */
  unit: string
  /** Whether the action is one of holding an event, which further events share (举办培训3次，中心组学习12次). */
  holds: boolean
  /** Whether the action is one of reaching an amount named behind it, which further amounts share (实现营业收入3亿元，利润2000万元). */
  achieves: boolean
  /** Whether the action left things behind, bought, built, sent or handed out, which further things share (购入车床4台、焊接夹具3套). */
  acquires: boolean
}

/**
 * One coordinate member of a clause: from `from`, behind the joint at `first` behind the quantity before it, to the quantity at `at`,
 * and what follows it. `share` says that the quantity measures change or share; `bracketed` that brackets stand around the clause.
 */
export type Member = {
  items: readonly Item[]
  first: number
  from: number
  at: number
  quantity: Measured
  share: boolean
  carried: Carried
  bracketed: boolean
}

/** The arguments that are there. */
export function compact(action: Argument | undefined, object: Argument | undefined): Arguments {
  const found: Arguments = {}
  if (action) found.action = action
  if (object) found.object = object
  return found
}

/** A noun phrase as the object that the clause states. */
export const objectOf = (items: readonly Item[], head: Stretch | null): Argument | undefined =>
  head ? stated(items, head) : undefined

/** A verb that only states (属, 是) is no action; in a breakdown (其中) the action before it goes on. */
export const actionOf = (items: readonly Item[], verb: Stretch, before: Span | null): Argument | undefined =>
  stativeVerbs.has(wordOf(items, verb)) ? inherit(before) : stated(items, verb)
