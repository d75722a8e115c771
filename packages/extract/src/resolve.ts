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
 * Puts candidates in order: facts that nest or are disjoint, each inside one leaf of the tree, by span.
 * Among candidates of one kind the longest wins, then the first; among kinds the earlier in the table, unless one may hold the other.
 */
export function resolveFacts(candidates: readonly Fact[], scan: Scan): Fact[] {
  const sorted = insideLeaves([...candidates].sort(bySpan), scan)
  let facts: Fact[] = []
  for (const { type } of kinds) {
    const fresh = disjoint(sorted.filter((fact) => fact.type === type))
    facts = merge(facts, fresh)
  }
  return facts
}

/** Those of sorted facts that stand inside one leaf. */
function insideLeaves(facts: readonly Fact[], { leaves }: Scan): Fact[] {
  let at = 0
  return facts.filter(({ span }) => {
    if (span[0] >= span[1]) return false
    while (at < leaves.length && leaves[at]!.span[1] <= span[0]) at += 1
    const leaf = leaves[at]
    return leaf !== undefined && contains(leaf.span, span)
  })
}

/** Of facts of one kind that overlap, the longest, then the first. */
function disjoint(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    const last = kept.at(-1)
    if (!last || !overlaps(last.span, fact.span)) kept.push(fact)
    else if (length(fact) > length(last)) kept[kept.length - 1] = fact
  }
  return kept
}

const length = ({ span }: Fact): number => span[1] - span[0]

/** Adds facts of one kind, disjoint and sorted, where the ones that are there already leave room. */
function merge(facts: readonly Fact[], fresh: readonly Fact[]): Fact[] {
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
    if (open.every((outer) => holdsFact(outer, fact)) && roomFor(fact, facts, at)) {
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

/** Whether all facts from `at` on that overlap a new one may stand inside it. */
function roomFor(fact: Fact, facts: readonly Fact[], at: number): boolean {
  for (let i = at; i < facts.length && facts[i]!.span[0] < fact.span[1]; i += 1) {
    if (!holdsFact(fact, facts[i]!)) return false
  }
  return true
}
