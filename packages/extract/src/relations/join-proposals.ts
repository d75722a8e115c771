import { bySpan, type RelationLink } from '@shuzhi/document'
import type { Proposal } from './proposal.ts'

/** One link for each pair, in the order of the text; reasons for it add up as independent ones do. */
export function joinProposals(proposals: readonly Proposal[]): RelationLink[] {
  const joined = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const key = `${proposal.from.item.id} ${proposal.to.item.id}`
    const first = joined.get(key)
    joined.set(key, first ? sum(first, proposal) : proposal)
  }
  return [...joined.values()]
    .sort((a, b) => bySpan(a.from.item, b.from.item) || bySpan(a.to.item, b.to.item))
    .map(({ from, to, strength, evidence }) => ({
      from: from.item.id,
      to: to.item.id,
      score: Math.round(1000 * strength) / 1000,
      evidence,
    }))
}

const sum = (a: Proposal, b: Proposal): Proposal => ({
  ...a,
  strength: 1 - (1 - a.strength) * (1 - b.strength),
  evidence: [...a.evidence, ...b.evidence],
})
