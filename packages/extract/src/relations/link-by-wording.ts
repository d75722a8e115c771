import { contains, type RelationKind } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'
import { type ContentWord, contentWords } from './content-words.ts'
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
  const wholes = new Set(statements.map(({ item }) => item.within))
  const bags = statements
    .filter(({ item }) => !wholes.has(item.id))
    .map((statement): Bag => ({ statement, words: contentWords(scan, statement), norm: 0 }))
  const holders = holdersOf(bags)
  const rarity = (word: string): number => Math.log(1 + bags.length / holders.get(word)!.length)
  for (const bag of bags) {
    for (const [word, { weight }] of bag.words) bag.norm += (weight * rarity(word)) ** 2
    bag.norm = Math.sqrt(bag.norm)
  }
  return bags.flatMap((bag) => {
    const scores = new Map<Bag, number>()
    for (const [word, { weight }] of bag.words) {
      const others = holders.get(word)!
      if (others.length > mostHolders) continue
      for (const other of others) {
        if (!answers(other, bag)) continue
        const share = rarity(word) ** 2 * weight * other.words.get(word)!.weight
        scores.set(other, (scores.get(other) ?? 0) + share / (bag.norm * other.norm))
      }
    }
    return bestOfEachKind(scores).map(([other, strength]) => proposalOf(bag, other, strength))
  })
}

type Bag = { statement: Statement; words: Map<string, ContentWord>; norm: number }

/** Whether a bag is of a later kind, and no part of what it would be compared with. */
const answers = (other: Bag, bag: Bag): boolean =>
  order.indexOf(kindOf(other)) > order.indexOf(kindOf(bag)) &&
  !contains(bag.statement.item.span, other.statement.item.span)

const kindOf = ({ statement }: Bag): RelationKind => statement.item.kind

function holdersOf(bags: readonly Bag[]): Map<string, Bag[]> {
  const holders = new Map<string, Bag[]>()
  for (const bag of bags) {
    for (const word of bag.words.keys()) {
      const others = holders.get(word)
      if (others) others.push(bag)
      else holders.set(word, [bag])
    }
  }
  return holders
}

/** Of each kind the likest, the first of equals, where it is like enough. */
function bestOfEachKind(scores: ReadonlyMap<Bag, number>): [Bag, number][] {
  const best = new Map<RelationKind, [Bag, number]>()
  for (const [other, score] of scores) {
    const last = best.get(kindOf(other))
    const earlier = last && last[0].statement.item.span[0] < other.statement.item.span[0]
    if (!last || score > last[1] || (score === last[1] && !earlier)) best.set(kindOf(other), [other, score])
  }
  return [...best.values()].filter(([, score]) => score >= least)
}

function proposalOf(bag: Bag, other: Bag, strength: number): Proposal {
  const shared = [...bag.words].flatMap(([word, { span }]) => {
    const twin = other.words.get(word)
    return twin ? [{ kind: 'wording' as const, from: span, to: twin.span }] : []
  })
  return { from: bag.statement, to: other.statement, strength: Math.min(1, strength), evidence: shared }
}
