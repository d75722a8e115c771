import { Extracted, type Segmented } from '@shuzhi/document'
import { extract } from '@shuzhi/extract'
import { segment } from '@shuzhi/segment'
import type { Document } from './read-line.ts'

/** The document with its tree. One that has it already stays as it is, as segmenting twice would report its findings twice. */
export const withTree = (document: Document): Segmented | Extracted =>
  'tree' in document ? document : segment(document)

/** The document with its tree and facts; those it has already stay as they are. */
export function withFacts(document: Document): Extracted {
  const segmented = withTree(document)
  return 'facts' in segmented ? segmented : Extracted.parse(extract(segmented))
}
