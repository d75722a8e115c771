import type { Evidence, Span } from '@shuzhi/document'
import type { Mentions } from './grams-of.ts'
import type { Likeness } from './liken-statements.ts'

/** A word or words of one statement beside those of the other that share characters with them. */
type Twins = { from: Span; to: Span }

/**
 * Gives what tells what makes two statements alike, in the order of the first: the words that share two characters side by side; where
 * there are none, those that share one (学习, 自学).
 */
export function wordingEvidence(mentions: Mentions): (likeness: Likeness) => Evidence[] {
  const { grams, isPair, from: begins } = mentions
  // For each gram its mention in the second of the two, or -1.
  const twins = new Int32Array(isPair.length).fill(-1)
  return ({ from, to }) => {
    const [pairs, singles]: [Twins[], Twins[]] = [[], []]
    for (let at = begins[to.at]!; at < begins[to.at + 1]!; at += 1) twins[grams[at]!] = at
    for (let own = begins[from.at]!; own < begins[from.at + 1]!; own += 1) {
      const twin = twins[grams[own]!]!
      if (twin < 0) continue
      const found = isPair[grams[own]!] ? pairs : singles
      found.push({ from: spanOf(mentions, own), to: spanOf(mentions, twin) })
    }
    for (let at = begins[to.at]!; at < begins[to.at + 1]!; at += 1) twins[grams[at]!] = -1
    return joinTwins(pairs.length > 0 ? pairs : singles).map(({ from, to }) => ({
      kind: 'wording',
      from,
      to,
    }))
  }
}

const spanOf = ({ starts, ends }: Mentions, mention: number): Span => [starts[mention]!, ends[mention]!]

/** Words that go on in both statements become one stretch; a word of the first is told once. */
function joinTwins(twins: readonly Twins[]): Twins[] {
  const joined: Twins[] = []
  for (const { from, to } of twins.toSorted((a, b) => a.from[0] - b.from[0])) {
    const last = joined.at(-1)
    if (last && from[0] <= last.from[1] && from[0] - last.from[0] === to[0] - last.to[0]) {
      last.from = [last.from[0], Math.max(last.from[1], from[1])]
      last.to = [last.to[0], Math.max(last.to[1], to[1])]
    } else if (!last || from[0] >= last.from[1]) {
      joined.push({ from, to })
    }
  }
  return joined
}
