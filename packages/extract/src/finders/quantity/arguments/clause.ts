import type { Span } from '@shuzhi/document'
import { firstFrom, spanStart } from '../../../scan/first-from.ts'
import { type Clause, cutStretch } from './cut-clauses.ts'
import { joinEndedNouns, readModifier } from './ended-nouns.ts'
import type { Item } from './item.ts'
import { joinPairs } from './join-pairs.ts'
import { readPlainVerbs } from './plain-verbs.ts'
import { markPredicates } from './predicates.ts'
import { joinRates } from './rates.ts'
import type { Found } from './read-items.ts'
import { resultReader } from './resultative-verbs.ts'
import { unlistedVerbReader } from './unlisted-verbs.ts'
import { opensWithVerb } from './verb-context.ts'

/**
 * The clauses of one leaf that hold a quantity. A quotation or a title is one noun; what stands in brackets is left out of the
 * clause around it and makes clauses of its own, right behind it.
 */
export function readClauses(found: Found, leaf: Span): Clause[] {
  const clauses: Clause[] = []
  cutStretch(found, leaf, firstFrom(found.quantities, leaf[0], spanStart), false, clauses)
  const { dictionary } = found.scan.tokens
  const results = resultReader(dictionary)
  let parallel = false
  // In this order, as each pass asks for words and verbs that those before it joined or marked.
  for (const clause of clauses) {
    untagTimes(clause.items)
    clause.items = joinRates(clause.items)
    markPredicates(clause.items, parallel)
    joinPairs(clause.items, results)
    joinPairs(clause.items, readModifier)
    joinEndedNouns(clause.items)
    clause.items = readPlainVerbs(clause.items)
    joinPairs(clause.items, unlistedVerbReader(dictionary, parallel))
    // 补招|协管员: behind verbs that are known only now.
    joinEndedNouns(clause.items)
    parallel = opensWithVerb(clause.items)
  }
  return clauses
}

/** 夜 in 夜市, 清 in 清雪率: a time of one character before another one is part of a word that no dictionary has. */
function untagTimes(items: readonly Item[]): void {
  for (let at = 0; at + 1 < items.length; at += 1) {
    const item = items[at]!
    if (item.tag !== 't' || item.word.length !== 1) continue
    const next = items[at + 1]!
    if (next.word.length === 1 && next.start === item.end && wordParts.has(next.tag)) item.tag = 'n'
  }
}

const wordParts: ReadonlySet<Item['tag']> = new Set(['n', 'a', 't', 'x'])
