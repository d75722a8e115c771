import {
  createLocator,
  type Normalized,
  nodesOf,
  plainDocument,
  type Root,
  type Segmented,
} from '@shuzhi/document'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { type SegmentOptions, segment } from './segment.ts'

declare module 'vfile' {
  interface DataMap {
    shuzhi: Normalized | Segmented
  }
}

/**
 * The unified parser: reads the document that `file.data.shuzhi` holds, else the plain text given, and gives its tree. The segmented document
 * goes back into `file.data.shuzhi`.
 */
export const segmentParser: Plugin<[SegmentOptions?], string, Root> = function (
  this: Processor,
  options = {},
) {
  this.parser = (text: string, file: VFile): Root => {
    const document = segment(file.data.shuzhi ?? plainDocument(text), options)
    file.data.shuzhi = document
    return withPositions(document)
  }
}

function withPositions(document: Segmented): Root {
  const { locate } = createLocator(document)
  const tree = structuredClone(document.tree)
  for (const node of nodesOf(tree)) {
    Object.assign(node, { position: locate(node.span) })
    if (!('children' in node)) Object.assign(node, { value: document.text.slice(...node.span) })
  }
  return tree
}
