import { type Extracted, undoEdits } from '@shuzhi/document'
import { applyFixes } from './apply-fixes.ts'
import { encodeLike } from './encode-like.ts'
import { rewriteFile } from './rewrite-file.ts'

/**
 * What came of fixing a file: its new bytes (null where nothing was changed), how many fixes were made, how many its encoding
 * did not allow, and the system's error where it would not have the file written.
 */
export type Fixed = { bytes: Uint8Array | null; made: number; left: number; error?: unknown }

/** Makes the fixes of a document in its file, in the file's own encoding, and changes nothing else in it. */
export function fixFile(file: string, document: Extracted, bytes: Uint8Array): Fixed {
  const raw = undoEdits(document.text, document.map)
  const { text, count } = applyFixes(raw, document.findings)
  if (count === 0) return { bytes: null, made: 0, left: 0 }
  const fixed = encodeLike(text, raw, bytes, document.source.encoding)
  if (!fixed) return { bytes: null, made: 0, left: count }
  try {
    rewriteFile(file, fixed)
  } catch (error) {
    return { bytes: null, made: 0, left: 0, error }
  }
  return { bytes: fixed, made: count, left: 0 }
}
