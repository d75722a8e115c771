import { contains, type RelationKind } from '@shuzhi/document'
import type { Proposal } from './proposal.ts'
import type { Statement } from './statement.ts'

const answers: Readonly<Record<RelationKind, RelationKind | undefined>> = {
  problem: undefined,
  cause: 'problem',
  measure: 'problem',
}

/** A cause or a measure that stands inside a problem's section belongs to that problem. */
export function linkByPlace(statements: readonly Statement[]): Proposal[] {
  const open: Statement[] = []
  const proposals: Proposal[] = []
  for (const statement of statements) {
    while (open.length > 0 && !contains(open.at(-1)!.item.span, statement.item.span)) open.pop()
    const holder = open.findLast(({ item }) => item.kind === answers[statement.item.kind])
    if (holder && !open.some(({ item }) => item.kind === statement.item.kind))
      proposals.push({
        from: holder,
        to: statement,
        strength: 1,
        evidence: [{ kind: 'place', from: holder.item.name, to: statement.item.name }],
      })
    open.push(statement)
  }
  return proposals
}
