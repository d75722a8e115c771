import type { RelationKind } from '@shuzhi/document'
import type { Likeness } from './liken-statements.ts'
import { leastLikeness } from './link-by-wording.ts'
import type { Proposal } from './proposal.ts'
import type { Statement } from './statement.ts'

/**
 * Lists that are numbered alike run parallel, where wording does not speak against it: the third measure answers the third
 * problem. Only lists that are part of nothing are compared; each with the next list of another kind after it.
 */
export function linkByNumber(statements: readonly Statement[], likenesses: readonly Likeness[]): Proposal[] {
  const lists = listsOf(statements)
  const likest = likestByList(statements, likenesses)
  return lists.flatMap((list, at) => {
    const met = new Set<RelationKind>([kindOf(list)])
    return lists.slice(at + 1, at + 1 + reach).flatMap((other) => {
      if (met.has(kindOf(other)) || kindOf(other) === 'problem' || kindOf(list) === 'measure') return []
      met.add(kindOf(other))
      return pairsOf(list, other, likest)
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

/** The statement of a list that is worded most like another, by the other's id and the list's number; both are part of nothing. */
type Likest = ReadonlyMap<string, { to: Statement; strength: number }>

const likestKey = (from: Statement, list: number): string => `${from.item.id} ${list}`

function likestByList(statements: readonly Statement[], likenesses: readonly Likeness[]): Likest {
  const wholes = wholesOf(statements)
  const likest = new Map<string, { to: Statement; strength: number }>()
  for (const { from, to, strength } of likenesses) {
    const [one, other] = [wholes.get(from.statement)!, wholes.get(to.statement)!]
    const key = likestKey(one, other.list)
    if (strength >= Math.max(leastLikeness, likest.get(key)?.strength ?? 0))
      likest.set(key, { to: other, strength })
  }
  return likest
}

/** What each statement is a part of, itself where it is part of nothing; wholes come before their parts. */
function wholesOf(statements: readonly Statement[]): Map<Statement, Statement> {
  const byId = new Map(statements.map((statement) => [statement.item.id, statement]))
  const wholes = new Map<Statement, Statement>()
  for (const statement of statements) {
    const outer = byId.get(statement.item.within ?? '')
    wholes.set(statement, (outer && wholes.get(outer)) ?? statement)
  }
  return wholes
}

/**
 * The pairs of two lists that run parallel: of two items at least, the same numbers as far as both go, and of the items that are
 * worded like any in the other list, two of three are most like the one of their number. Where one list is longer, wording must
 * affirm half of the numbers. How often it affirms a number is also how sure they are (Laplace's rule of succession).
 */
function pairsOf(list: readonly Statement[], other: readonly Statement[], likest: Likest): Proposal[] {
  const pairs = list.slice(0, other.length).map((from, i) => ({ from, to: other[i]! }))
  const found = list.map((from) => likest.get(likestKey(from, other[0]!.list))?.to)
  const same = found.filter((to, i) => to && to === other[i]).length
  const different = found.filter((to, i) => to && to !== other[i]).length
  const needed = list.length === other.length ? 0 : pairs.length / 2
  if (pairs.length < 2 || same < Math.max(2 * different, needed)) return []
  const strength = (same + 1) / (same + different + 2)
  const proposals = pairs.flatMap(({ from, to }): Proposal[] =>
    from.number && from.number.value === to.number?.value
      ? [{ from, to, strength, evidence: [{ kind: 'ordinal', from: from.number.span, to: to.number.span }] }]
      : [],
  )
  return proposals.length === pairs.length ? proposals : []
}
