import type { Relations, Segmented } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'
import { collectStatements } from './collect-statements.ts'
import { gramsOf } from './grams-of.ts'
import { joinProposals } from './join-proposals.ts'
import { likenStatements } from './liken-statements.ts'
import { linkByNumber } from './link-by-number.ts'
import { linkByPlace } from './link-by-place.ts'
import { linkByWording } from './link-by-wording.ts'

/** The problems, causes and measures that a report states, and which belongs to which. */
export function relate(document: Pick<Segmented, 'text' | 'tree'>, scan: Scan): Relations {
  const statements = collectStatements(document)
  const items = statements.map(({ item }) => item)
  if (new Set(items.map(({ kind }) => kind)).size < 2) return { items, links: [] }
  const mentions = gramsOf(scan, statements)
  const likenesses = likenStatements(statements, mentions)
  const numbered = linkByNumber(statements, likenesses)
  const worded = linkByWording(likenesses, numbered, mentions)
  return { items, links: joinProposals([...linkByPlace(statements), ...numbered, ...worded]) }
}
