import { Extracted } from '@shuzhi/document'
import type { Node } from 'unist'
import type { VFile } from 'vfile'

/**
 * The document that travels in `file.data.shuzhi`, with the tree that the pipeline holds now.
 * Throws one clear error where the stages before did not put one there.
 */
export function documentOf(file: VFile, tree: Node): Extracted {
  const carried = file.data.shuzhi
  const result = Extracted.safeParse(typeof carried === 'object' ? { ...carried, tree } : undefined)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new Error(
    `file.data.shuzhi is no extracted document: ${issue.path.join('.') || '(document)'}: ${issue.message}`,
  )
}
