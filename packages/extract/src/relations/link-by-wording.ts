import { contains, type RelationKind } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'
import { type ContentWord, contentWords, type WordKey } from './content-words.ts'
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
  const bags = statements
    .filter(({ item }) => !wholes.has(item.id))
    .map((statement): Bag => {
      const words = contentWords(scan, statement)
      return { statement, rank: order.indexOf(statement.item.kind), words, norm: 0 }
    })
  const holders = holdersOf(bags)
  for (const bag of bags) {
    for (const [word, { weight }] of bag.words) bag.norm += (weight * holders.get(word)!.rarity) ** 2
    bag.norm = Math.sqrt(bag.norm)
  }
  return bags.flatMap((bag) => {
    const scores = new Map<Bag, number>()
    if (bag.rank === order.length - 1) return []
    for (const [word, { weight }] of bag.words) {
      const { held, rarity } = holders.get(word)!
      if (held.length > mostHolders) continue
      for (const other of held) {
        if (!answers(other.bag, bag)) continue
        const share = rarity ** 2 * weight * other.weight
        scores.set(other.bag, (scores.get(other.bag) ?? 0) + share / (bag.norm * other.bag.norm))
      }
    }
    return bestOfEachKind(scores).map(([other, strength]) => proposalOf(bag, other, strength))
  })
}

/** A statement with the place of its kind in the order, its words, and the length of their vector. */
type Bag = { statement: Statement; rank: number; words: Map<WordKey, ContentWord>; norm: number }

/** The statements that have a word, and the weight of what few have. */
type Holders = { held: { bag: Bag; weight: number }[]; rarity: number }

/** Whether a bag is of a later kind, and no part of what it would be compared with. */
const answers = (other: Bag, bag: Bag): boolean =>
  other.rank > bag.rank && !contains(bag.statement.item.span, other.statement.item.span)

const kindOf = ({ statement }: Bag): RelationKind => statement.item.kind

function holdersOf(bags: readonly Bag[]): Map<WordKey, Holders> {
  const holders = new Map<WordKey, Holders>()
  for (const bag of bags) {
    for (const [word, { weight }] of bag.words) {
      const known = holders.get(word)
      if (known) known.held.push({ bag, weight })
      else holders.set(word, { held: [{ bag, weight }], rarity: 0 })
    }
  }
  for (const one of holders.values()) one.rarity = Math.log(1 + bags.length / one.held.length)
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
