import type { Evidence, Span } from '@shuzhi/document'
import type { Mentions } from './grams-of.ts'
import type { Likeness } from './liken-statements.ts'

/** A word or words of one statement beside those of the other that share characters with them. */
type Twins = { from: Span; to: Span }

/**
 * What makes two statements alike, in the order of the first: the words that share two characters side by side; where there are
 * none, those that share one (学习, 自学).
 */
export function wordingEvidence({ from, to }: Likeness, mentions: Mentions): Evidence[] {
  const { grams, isPair, from: begins } = mentions
  const [pairs, singles]: [Twins[], Twins[]] = [[], []]
  const twins = twinsIn(mentions, to.at)
  for (let own = begins[from.at]!; own < begins[from.at + 1]!; own += 1) {
    const twin = twins.get(grams[own]!)
    if (twin === undefined) continue
    const found = isPair[grams[own]!] ? pairs : singles
    found.push({ from: spanOf(mentions, own), to: spanOf(mentions, twin) })
  }
  return joinTwins(pairs.length > 0 ? pairs : singles).map((one) => ({ kind: 'wording', ...one }))
}

/** The mention of each gram of a statement. */
function twinsIn({ grams, from }: Mentions, at: number): Map<number, number> {
  const twins = new Map<number, number>()
  for (let mention = from[at]!; mention < from[at + 1]!; mention += 1) twins.set(grams[mention]!, mention)
  return twins
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
