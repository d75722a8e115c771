import { bySpan, contains, type Fact, type FactType, overlaps } from '@shuzhi/document'
import type { Scan } from './scan/scan.ts'

/** The kinds in order of precedence, each with the kinds that may stand inside it; see the annotation guidelines. */
const kinds: readonly { type: FactType; holds: readonly FactType[] }[] = [
  { type: 'document', holds: ['date', 'event'] },
  { type: 'term', holds: ['quantity', 'organization'] },
  { type: 'event', holds: ['place', 'term'] },
  { type: 'date', holds: ['event'] },
  { type: 'slogan', holds: [] },
  { type: 'role', holds: ['place', 'term'] },
  { type: 'organization', holds: ['place', 'term', 'document'] },
  { type: 'person', holds: [] },
  { type: 'place', holds: [] },
  { type: 'quantity', holds: ['place'] },
]
const holds = new Map(kinds.map((kind) => [kind.type, new Set(kind.holds)]))

/**
 * Why a candidate is no fact: it stands in no one leaf of the tree (`leaf`); a longer reading of its kind, or an equally long one before
 * it, takes its place (`shorter`); or it overlaps a kind of higher precedence that may not hold it (`outranked`).
 */
export type LossReason = 'leaf' | 'shorter' | 'outranked'

/** A reading that lost, and against which other one. */
export type LostReading = { candidate: Fact; reason: LossReason; against?: Fact }

/** Takes up what loses; nothing is kept of it when nobody asks. */
type Lose = (candidate: Fact, reason: LossReason, against?: Fact) => void

/**
 * Puts candidates in order: facts that nest or are disjoint, each inside one leaf of the tree, by span.
 * Among candidates of one kind the longest wins, then the first; among kinds the earlier in the table, unless one may hold the other.
 * What loses is told to `lose`.
 */
export function resolveFacts(candidates: readonly Fact[], scan: Scan, lose: Lose = () => {}): Fact[] {
  const sorted = insideLeaves([...candidates].sort(bySpan), scan, lose)
  let facts: Fact[] = []
  for (const { type } of kinds) {
    const fresh = disjoint(
      sorted.filter((fact) => fact.type === type),
      lose,
    )
    facts = merge(facts, fresh, lose)
  }
  return facts
}

/** Those of sorted facts that stand inside one leaf. */
function insideLeaves(facts: readonly Fact[], { leaves }: Scan, lose: Lose): Fact[] {
  let at = 0
  return facts.filter((fact) => {
    const { span } = fact
    while (at < leaves.length && leaves[at]!.span[1] <= span[0]) at += 1
    const leaf = leaves[at]
    const stands = span[0] < span[1] && leaf !== undefined && contains(leaf.span, span)
    if (!stands) lose(fact, 'leaf')
    return stands
  })
}

/** Of facts of one kind that overlap, the longest, then the first. */
function disjoint(facts: readonly Fact[], lose: Lose): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    const last = kept.at(-1)
    if (!last || !overlaps(last.span, fact.span)) {
      kept.push(fact)
    } else if (length(fact) > length(last)) {
      lose(last, 'shorter', fact)
      kept[kept.length - 1] = fact
    } else {
      lose(fact, 'shorter', last)
    }
  }
  return kept
}

const length = ({ span }: Fact): number => span[1] - span[0]

/** Adds facts of one kind, disjoint and sorted, where the ones that are there already leave room. */
function merge(facts: readonly Fact[], fresh: readonly Fact[], lose: Lose): Fact[] {
  const merged: Fact[] = []
  const open: Fact[] = []
  let at = 0
  for (const fact of fresh) {
    for (; at < facts.length && bySpan(facts[at]!, fact) <= 0; at += 1) {
      closeBefore(open, facts[at]!)
      open.push(facts[at]!)
      merged.push(facts[at]!)
    }
    closeBefore(open, fact)
    const rival = open.find((outer) => !holdsFact(outer, fact)) ?? rivalInside(fact, facts, at)
    if (rival) {
      lose(fact, 'outranked', rival)
    } else {
      merged.push(fact)
      open.push(fact)
    }
  }
  return merged.concat(facts.slice(at))
}

function closeBefore(open: Fact[], { span }: Fact): void {
  while (open.length > 0 && open.at(-1)!.span[1] <= span[0]) open.pop()
}

const holdsFact = (outer: Fact, inner: Fact): boolean =>
  contains(outer.span, inner.span) && holds.get(outer.type)!.has(inner.type)

/** The first fact from `at` on that overlaps a new one and may not stand inside it. */
function rivalInside(fact: Fact, facts: readonly Fact[], at: number): Fact | undefined {
  for (let i = at; i < facts.length && facts[i]!.span[0] < fact.span[1]; i += 1) {
    if (!holdsFact(fact, facts[i]!)) return facts[i]
  }
  return undefined
}
