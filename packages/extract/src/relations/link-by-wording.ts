import type { RelationKind } from '@shuzhi/document'
import type { Mentions } from './grams-of.ts'
import type { Likeness } from './liken-statements.ts'
import type { Proposal } from './proposal.ts'
import type { Statement } from './statement.ts'
import { wordingEvidence } from './wording-evidence.ts'

/** The least likeness that links; docs/relations.md has the curve that it was read off. */
export const leastLikeness = 0.06

/**
 * Links each statement with the one of each later kind that is worded most like it; where its number has found one already, with
 * none but that.
 */
export function linkByWording(
  likenesses: readonly Likeness[],
  numbered: readonly Proposal[],
  mentions: Mentions,
): Proposal[] {
  const partners = new Map(numbered.map(({ from, to }) => [keyOf(from, to), to]))
  const best = new Map<string, Likeness>()
  for (const one of likenesses) {
    if (one.strength < leastLikeness) continue
    const { from, to } = one
    const key = keyOf(from.statement, to.statement)
    if ((partners.get(key) ?? to.statement) === to.statement && isBetter(one, best.get(key)))
      best.set(key, one)
  }
  const evidenceOf = wordingEvidence(mentions)
  return Array.from(best.values(), (one) => ({
    from: one.from.statement,
    to: one.to.statement,
    strength: one.strength / (one.strength + leastLikeness),
    evidence: evidenceOf(one),
  }))
}

/** Of the likest the first in the text. */
const isBetter = (one: Likeness, other: Likeness | undefined): boolean =>
  !other ||
  one.strength > other.strength ||
  (one.strength === other.strength && startOf(one.to.statement) < startOf(other.to.statement))

const startOf = ({ item }: Statement): number => item.span[0]

/** A statement together with the kind of what it is linked to. */
const keyOf = (from: Statement, { item: { kind } }: { item: { kind: RelationKind } }): string =>
  `${from.item.id} ${kind}`
