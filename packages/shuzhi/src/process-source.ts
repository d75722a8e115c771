import { Extracted } from '@shuzhi/document'
import { extract } from '@shuzhi/extract'
import { normalize } from '@shuzhi/normalize'
import { segment } from '@shuzhi/segment'

/** A document's name, unique in its collection, and where it came from; the extension chooses the reader. */
export type SourceName = { id: string; path: string }

/**
 * A raw report to a document with tree, facts and findings: normalize, segment and extract in one call.
 * Total: bytes that are no text give an empty document with a finding of severity error.
 */
export function processSource(input: Uint8Array | string, name: SourceName): Extracted {
  // Parsed, its fields stand in the order of the contract: the same bytes as a document that was read from disk.
  return Extracted.parse(extract(segment(normalize(input, name))))
}
