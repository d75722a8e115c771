import { bySpan, type Normalized, type Segmented } from '@shuzhi/document'
import { checkStructure, type LeastShares } from './checks/check-structure.ts'
import { growTree } from './grow-tree.ts'
import { dropEmptyHeadings } from './headings/empty-headings.ts'
import { dropHeadLine } from './headings/head-lines.ts'
import { hintHeadings } from './headings/heading-hints.ts'
import { splitMidline } from './headings/midline-headings.ts'
import { splitLabels } from './headings/midline-labels.ts'
import { classifyLines } from './lines/classify-lines.ts'
import { lineSource } from './lines/line-source.ts'
import { scanText } from './lines/scan-text.ts'

/** What is asked of a report beyond its structure. */
export type SegmentOptions = {
  /** The least share of the text, 0 to 1, that sections of a role must have: `{ problems: 0.2 }`. Nothing is asked for by default. */
  leastShares?: LeastShares
}

/**
 * Gives a document its tree of sections, points and sentences, and reports what is wrong with its structure; findings come in the order of the text. Pure, total and
 * linear in the length of the text; all spans are of `document.text`.
 */
export function segment(document: Normalized, { leastShares = {} }: SegmentOptions = {}): Segmented {
  const scanned = scanText(document.text, lineSource(document))
  const classified = hintHeadings(document, classifyLines(document, scanned))
  const lines = dropEmptyHeadings(scanned.text, dropHeadLine(scanned.text, classified))
  const parts = hintHeadings(document, splitLabels(scanned, splitMidline(scanned, lines)))
  const tree = growTree(scanned, parts)
  const findings = [...document.findings, ...checkStructure(document, tree, leastShares)].sort(bySpan)
  // All that a document holds is listed, as that is much quicker than to copy it.
  const { schema, id, source, text, map, masks, noise, hints } = document
  const segmented: Whole<Segmented> = { schema, id, source, text, map, masks, noise, hints, findings, tree }
  return segmented
}

/** A document with each of its fields, those that may be absent too: one that is added to the contract and not listed here does not compile. */
type Whole<Document> = { [Field in keyof Required<Document>]: Document[Field] }
