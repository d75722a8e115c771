import type { RelationKind } from '@shuzhi/document'
import type { Proposal } from './proposal.ts'
import type { Statement } from './statement.ts'

/** How surely the third measure answers the third problem where as many are listed: even odds, which wording may raise. */
const strength = 0.5

/**
 * Lists that are numbered alike run parallel: as many problems as causes or measures, at least two, with the same numbers.
 * Only lists that are part of nothing are compared; each with the next list of another kind after it.
 */
export function linkByNumber(statements: readonly Statement[]): Proposal[] {
  const lists = listsOf(statements)
  return lists.flatMap((list, at) => {
    const met = new Set<RelationKind>([kindOf(list)])
    return lists.slice(at + 1, at + 1 + reach).flatMap((other) => {
      if (met.has(kindOf(other)) || kindOf(other) === 'problem') return []
      met.add(kindOf(other))
      return kindOf(list) !== 'measure' && areParallel(list, other) ? pairsOf(list, other) : []
    })
  })
}

/** How many lists ahead an answer is looked for: a few, so that a text of nothing but lists takes linear time. */
const reach = 8

const kindOf = (list: readonly Statement[]): RelationKind => list[0]!.item.kind

function listsOf(statements: readonly Statement[]): Statement[][] {
  const lists = new Map<number, Statement[]>()
  for (const statement of statements) {
    if (statement.item.within !== undefined) continue
    const list = lists.get(statement.list)
    if (list) list.push(statement)
    else lists.set(statement.list, [statement])
  }
  return [...lists.values()]
}

const areParallel = (list: readonly Statement[], other: readonly Statement[]): boolean =>
  list.length > 1 &&
  list.length === other.length &&
  list.every(({ number }, i) => number !== undefined && number.value === other[i]!.number?.value)

const pairsOf = (list: readonly Statement[], other: readonly Statement[]): Proposal[] =>
  list.map((from, i) => {
    const to = other[i]!
    return {
      from,
      to,
      strength,
      evidence: [{ kind: 'ordinal', from: from.number!.span, to: to.number!.span }],
    }
  })
