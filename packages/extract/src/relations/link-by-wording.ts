import { contains, type Evidence, type RelationKind } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'
import { contentWords, type Mentions } from './content-words.ts'
import type { Proposal } from './proposal.ts'
import type { Statement } from './statement.ts'

/** The least likeness of two statements that links them. */
const least = 0.1
/** A word that stands in more statements than this tells nothing, and would make the work quadratic. */
const mostHolders = 24

const order: readonly RelationKind[] = ['problem', 'cause', 'measure']

/**
 * For each statement that has no parts, the statement of each later kind that is worded most like it: the cosine of their
 * content words, a word weighing more the fewer statements have it (tf–idf: Salton and Buckley 1988).
 */
export function linkByWording(scan: Scan, statements: readonly Statement[]): Proposal[] {
  if (new Set(statements.map(({ item }) => item.kind)).size < 2) return []
  const wholes = new Set(statements.map(({ item }) => item.within))
  const parts = statements.filter(({ item }) => !wholes.has(item.id))
  const mentions = contentWords(scan, parts)
  const bags = parts.map((statement, at) => bagOf(statement, at, mentions))
  const evidenceOf = evidenceIn(mentions)
  return bags.flatMap((bag) =>
    likest(bag, bags, mentions).map(([other, strength]) => ({
      from: bag.statement,
      to: other.statement,
      strength: Math.min(1, strength),
      evidence: evidenceOf(bag.at, other.at),
    })),
  )
}

/** A statement with its number, the place of its kind in the order, and the length of the vector of its words. */
type Bag = { statement: Statement; at: number; rank: number; norm: number }

function bagOf(statement: Statement, at: number, { words, weights, rarity, from }: Mentions): Bag {
  let square = 0
  for (let mention = from[at]!; mention < from[at + 1]!; mention += 1)
    square += (weights[mention]! * rarity[words[mention]!]!) ** 2
  return { statement, at, rank: order.indexOf(statement.item.kind), norm: Math.sqrt(square) }
}

/** Of each later kind the bag that is likest to one, the first of equals, where it is like enough. Words of one statement likened nothing. */
function likest(bag: Bag, bags: readonly Bag[], mentions: Mentions): [Bag, number][] {
  if (bag.rank === order.length - 1) return []
  const { words, statements, weights, next, from, first, counts, rarity } = mentions
  const scores = new Map<Bag, number>()
  for (let own = from[bag.at]!; own < from[bag.at + 1]!; own += 1) {
    const word = words[own]!
    if (counts[word] === 1 || counts[word]! > mostHolders) continue
    for (let mention = first[word]!; mention >= 0; mention = next[mention]!) {
      const other = bags[statements[mention]!]!
      if (!answers(other, bag)) continue
      const share = rarity[word]! ** 2 * weights[own]! * weights[mention]!
      scores.set(other, (scores.get(other) ?? 0) + share / (bag.norm * other.norm))
    }
  }
  const best = new Map<RelationKind, [Bag, number]>()
  for (const [other, score] of scores) {
    const last = best.get(kindOf(other))
    const earlier = last && last[0].statement.item.span[0] < other.statement.item.span[0]
    if (!last || score > last[1] || (score === last[1] && !earlier)) best.set(kindOf(other), [other, score])
  }
  return [...best.values()].filter(([, score]) => score >= least)
}

/** Whether a bag is of a later kind, and no part of what it would be compared with. */
const answers = (other: Bag, bag: Bag): boolean =>
  other.rank > bag.rank && !contains(bag.statement.item.span, other.statement.item.span)

const kindOf = ({ statement }: Bag): RelationKind => statement.item.kind

/** Gives the words that two statements share, by the statements' numbers. */
function evidenceIn({ words, starts, ends, from, counts }: Mentions) {
  const twins = new Int32Array(counts.length).fill(-1)
  return (bag: number, other: number): Evidence[] => {
    for (let twin = from[other]!; twin < from[other + 1]!; twin += 1) twins[words[twin]!] = twin
    const evidence: Evidence[] = []
    for (let own = from[bag]!; own < from[bag + 1]!; own += 1) {
      const twin = twins[words[own]!]!
      if (twin < from[other]! || twin >= from[other + 1]!) continue
      evidence.push({ kind: 'wording', from: [starts[own]!, ends[own]!], to: [starts[twin]!, ends[twin]!] })
    }
    return evidence
  }
}
