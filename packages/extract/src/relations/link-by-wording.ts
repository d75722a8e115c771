import { contains, type RelationKind, type Span } from '@shuzhi/document'
import { firstFrom } from '../scan/first-from.ts'
import type { Scan } from '../scan/scan.ts'
import { contentWords, type Mention } from './content-words.ts'
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
  const bags = parts.map((statement, at) => bagOf(statement, at, mentions[at]!))
  return bags.flatMap((bag) => likest(bag, bags).map(([other, strength]) => proposalOf(bag, other, strength)))
}

/** A statement with its number, the place of its kind in the order, its words, and the length of their vector. */
type Bag = { statement: Statement; at: number; rank: number; mentions: readonly Mention[]; norm: number }

function bagOf(statement: Statement, at: number, mentions: readonly Mention[]): Bag {
  let square = 0
  for (const { word, weight } of mentions) square += (weight * word.rarity) ** 2
  return { statement, at, rank: order.indexOf(statement.item.kind), mentions, norm: Math.sqrt(square) }
}

/** Of each later kind the bag that is likest to one, the first of equals, where it is like enough. Words of one statement likened nothing. */
function likest(bag: Bag, bags: readonly Bag[]): [Bag, number][] {
  const scores = new Map<Bag, number>()
  for (const { word, weight } of bag.rank < order.length - 1 ? bag.mentions : []) {
    if (word.mentions.length === 1 || word.mentions.length > mostHolders) continue
    for (const mention of word.mentions) {
      const other = bags[mention.statement]!
      if (!answers(other, bag)) continue
      const share = word.rarity ** 2 * weight * mention.weight
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

const spanOf = ({ start, end }: Mention): Span => [start, end]

/** The mention in a statement, of those of a word, which are in the order of the text. */
function mentionIn(mentions: readonly Mention[], statement: number): Mention | undefined {
  const mention = mentions[firstFrom(mentions, statement, (one) => one.statement)]
  return mention?.statement === statement ? mention : undefined
}

function proposalOf(bag: Bag, other: Bag, strength: number): Proposal {
  const evidence: Proposal['evidence'] = []
  for (const mention of bag.mentions) {
    const twin = mentionIn(mention.word.mentions, other.at)
    if (twin) evidence.push({ kind: 'wording', from: spanOf(mention), to: spanOf(twin) })
  }
  return { from: bag.statement, to: other.statement, strength: Math.min(1, strength), evidence }
}
