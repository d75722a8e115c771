import type { Extracted, Segmented } from '@shuzhi/document'
import type { Stages } from '../stages/create-stages.ts'
import type { Document } from './read-line.ts'

/** The document with its tree. One that has it already stays as it is, as segmenting twice would report its findings twice. */
export const withTree = (document: Document, stages: Stages): Segmented | Extracted =>
  'tree' in document ? document : stages.segment(document)

/** The document with its tree and facts; those it has already stay as they are. */
export function withFacts(document: Document, stages: Stages): Extracted {
  const segmented = withTree(document, stages)
  return 'facts' in segmented ? segmented : stages.extract(segmented)
}
