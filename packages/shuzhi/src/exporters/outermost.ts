import type { Fact } from '@shuzhi/document'

/** The facts that stand inside no other. Facts nest or are disjoint and are sorted, outer before inner: those that begin inside the last kept one are inside it. */
export function outermost(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) if (fact.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(fact)
  return kept
}
