import { isMeasureVerb, stativeVerbs } from '../../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import { headAfter } from '../head-after.ts'
import { headBefore } from '../head-before.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { namesRate } from '../share.ts'
import { stated } from '../stretch.ts'
import { governs } from '../verb.ts'

/** `100%建立党组织`: a share before a verb says how much of it was done; a rate before it (合格率100%) has the figure for itself, and a bounded share is a part of what stands before it (支出80%以上用于民生). */
export function readWholly({ items, from, at, quantity: { unit, bound } }: Member): Arguments | null {
  const next = items[at + 1]
  if (unit !== '%' || bound !== 'exact' || next?.tag !== 'v' || !governs(items, at + 1)) return null
  if (isMeasureVerb(next.word) || stativeVerbs.has(next.word)) return null
  if (namesRate(entryBefore(items, at)?.word ?? '')) return null
  const head = headAfter(items, at + 2) ?? headBefore(items, { from, to: at })
  return compact(stated(items, { from: at + 1, to: at + 2 }), objectOf(items, head))
}
