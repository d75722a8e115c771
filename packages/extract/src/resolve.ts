import type { Fact, FactType } from '@shuzhi/document'
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
const kindNumbers = new Map(kinds.map(({ type }, number) => [type, number]))
const holds = kinds.map((kind) => new Set(kind.holds))

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
  const placed = insideLeaves(candidates.map(placedOf).sort(byPlace), scan, lose)
  const facts: Fact[] = []
  for (let from = 0, to = 0; from < placed.length; from = to) {
    to = clusterEnd(placed, from)
    if (to === from + 1) facts.push(placed[from]!.fact)
    else for (const { fact } of settle(placed.slice(from, to), lose)) facts.push(fact)
  }
  return facts
}

/** Where the candidates end that hang together by overlaps with the one at `from`; nothing behind them bears on these. */
function clusterEnd(placed: readonly Placed[], from: number): number {
  let to = from + 1
  for (let end = placed[from]!.end; to < placed.length && placed[to]!.start < end; to += 1)
    end = Math.max(end, placed[to]!.end)
  return to
}

/** Of candidates that overlap, those that stand. */
function settle(cluster: readonly Placed[], lose: Lose): readonly Placed[] {
  let present = 0
  for (const { kind } of cluster) present |= 1 << kind
  let facts: readonly Placed[] = []
  for (let kind = 0; kind < kinds.length; kind += 1) {
    if ((present & (1 << kind)) === 0) continue
    const ofKind = cluster.filter((placed) => placed.kind === kind)
    facts = merge(facts, disjoint(ofKind, lose), lose)
  }
  return facts
}

/** A candidate with its place and the number of its kind. Facts come in many shapes; these are all of one, as they are compared often. */
type Placed = { start: number; end: number; kind: number; fact: Fact }

const placedOf = (fact: Fact): Placed => ({
  start: fact.span[0],
  end: fact.span[1],
  kind: kindNumbers.get(fact.type)!,
  fact,
})

const byPlace = (a: Placed, b: Placed): number => a.start - b.start || b.end - a.end

/** Those of sorted candidates that stand inside one leaf. */
function insideLeaves(candidates: readonly Placed[], { leaves }: Scan, lose: Lose): Placed[] {
  let at = 0
  return candidates.filter(({ start, end, fact }) => {
    while (at < leaves.length && leaves[at]!.span[1] <= start) at += 1
    const leaf = leaves[at]?.span
    const stands = start < end && leaf !== undefined && leaf[0] <= start && end <= leaf[1]
    if (!stands) lose(fact, 'leaf')
    return stands
  })
}

/** Of candidates of one kind that overlap, the longest, then the first. */
function disjoint(candidates: readonly Placed[], lose: Lose): readonly Placed[] {
  if (candidates.length === 1) return candidates
  const kept: Placed[] = []
  for (const candidate of candidates) {
    const last = kept.at(-1)
    if (!last || last.end <= candidate.start) {
      kept.push(candidate)
    } else if (candidate.end - candidate.start > last.end - last.start) {
      lose(last.fact, 'shorter', candidate.fact)
      kept[kept.length - 1] = candidate
    } else {
      lose(candidate.fact, 'shorter', last.fact)
    }
  }
  return kept
}

/** Adds facts of one kind, disjoint and sorted, where the ones that are there already leave room. */
function merge(facts: readonly Placed[], fresh: readonly Placed[], lose: Lose): readonly Placed[] {
  if (facts.length === 0) return fresh
  const merged: Placed[] = []
  const open: Placed[] = []
  let at = 0
  for (const placed of fresh) {
    for (; at < facts.length && byPlace(facts[at]!, placed) <= 0; at += 1) {
      closeBefore(open, facts[at]!)
      open.push(facts[at]!)
      merged.push(facts[at]!)
    }
    closeBefore(open, placed)
    const rival = open.find((outer) => !mayHold(outer, placed)) ?? rivalInside(placed, facts, at)
    if (rival) {
      lose(placed.fact, 'outranked', rival.fact)
    } else {
      merged.push(placed)
      open.push(placed)
    }
  }
  for (; at < facts.length; at += 1) merged.push(facts[at]!)
  return merged
}

function closeBefore(open: Placed[], { start }: Placed): void {
  while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
}

const mayHold = (outer: Placed, inner: Placed): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && holds[outer.kind]!.has(inner.fact.type)

/** The first fact from `at` on that overlaps a new one and may not stand inside it. */
function rivalInside(fact: Placed, facts: readonly Placed[], at: number): Placed | undefined {
  for (let i = at; i < facts.length && facts[i]!.start < fact.end; i += 1) {
    if (!mayHold(fact, facts[i]!)) return facts[i]
  }
  return undefined
}
