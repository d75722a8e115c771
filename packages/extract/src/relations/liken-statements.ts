import { contains, type RelationKind } from '@shuzhi/document'
import type { Mentions } from './grams-of.ts'
import type { Statement } from './statement.ts'

/** How much a statement of a later kind is worded like an earlier one, from 0 to 1. */
export type Likeness = { from: Bag; to: Bag; strength: number }

/** A statement with its number, the place of its kind in the order, and the length of the vector of its grams. */
type Bag = { statement: Statement; at: number; rank: number; norm: number }

/** A gram that stands in more statements than this tells nothing, and would make the work quadratic. */
const mostHolders = 24

const order: readonly RelationKind[] = ['problem', 'cause', 'measure']

/**
 * For each statement, how much those of later kinds are worded like it: the cosine of their grams (tf–idf: Salton and Buckley
 * 1988). None for two that share nothing, nor for one inside the other.
 */
export function likenStatements(statements: readonly Statement[], mentions: Mentions): Likeness[] {
  const bags = statements.map((statement, at) => bagOf(statement, at, mentions))
  const found: Likeness[] = []
  const dots = new Float64Array(bags.length)
  for (const from of bags) {
    for (const to of multiply(from, bags, mentions, dots)) {
      found.push({ from, to, strength: Math.min(1, dots[to.at]! / (from.norm * to.norm)) })
      dots[to.at] = 0
    }
  }
  return found
}

function bagOf(statement: Statement, at: number, { grams, weights, rarity, from }: Mentions): Bag {
  let square = 0
  for (let mention = from[at]!; mention < from[at + 1]!; mention += 1)
    square += (weights[mention]! * rarity[grams[mention]!]!) ** 2
  return { statement, at, rank: order.indexOf(statement.item.kind), norm: Math.sqrt(square) }
}

/** The bags that share grams with one, as they come, and in `dots` the products of their vectors with its own. */
function multiply(bag: Bag, bags: readonly Bag[], mentions: Mentions, dots: Float64Array): Bag[] {
  const { grams, statements, weights, next, from, first, counts, rarity } = mentions
  const found: Bag[] = []
  if (bag.rank === order.length - 1) return found
  for (let own = from[bag.at]!; own < from[bag.at + 1]!; own += 1) {
    const gram = grams[own]!
    if (counts[gram] === 1 || counts[gram]! > mostHolders) continue
    for (let mention = first[gram]!; mention >= 0; mention = next[mention]!) {
      const other = bags[statements[mention]!]!
      if (!answers(other, bag)) continue
      if (dots[other.at] === 0) found.push(other)
      dots[other.at]! += rarity[gram]! ** 2 * weights[own]! * weights[mention]!
    }
  }
  return found
}

/** Whether a bag is of a later kind, and no part of what it would be compared with. */
const answers = (other: Bag, bag: Bag): boolean =>
  other.rank > bag.rank && !contains(bag.statement.item.span, other.statement.item.span)
