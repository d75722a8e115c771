import type { Relations, Segmented } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'
import { collectStatements } from './collect-statements.ts'
import { joinProposals } from './join-proposals.ts'
import { linkByNumber } from './link-by-number.ts'
import { linkByPlace } from './link-by-place.ts'
import { linkByWording } from './link-by-wording.ts'

/** The problems, causes and measures that a report states, and which belongs to which. */
export function relate(document: Pick<Segmented, 'text' | 'tree'>, scan: Scan): Relations {
  const statements = collectStatements(document)
  const proposals = [
    ...linkByPlace(statements),
    ...linkByNumber(statements),
    ...linkByWording(scan, statements),
  ]
  return { items: statements.map(({ item }) => item), links: joinProposals(proposals) }
}
