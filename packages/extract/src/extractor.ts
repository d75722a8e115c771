import { Segmented } from '@shuzhi/document'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { createExtractor } from './extract.ts'
import type { OwnWords } from './lexicon/words/own-words.ts'

/**
 * unified transformer: reads the document that the parser left in `file.data.shuzhi` and puts its facts there.
 * The tree stays as it is. A file without a segmented document is a mistake of the chain and throws a `TypeError`.
 */
export function extractor(own: OwnWords = {}): (tree: Node, file: VFile) => void {
  const run = createExtractor(own)
  return (_tree, file) => {
    const document = Segmented.safeParse(file.data.shuzhi)
    if (!document.success)
      throw new TypeError('extractor: no segmented document in file.data.shuzhi; put segmentParser before it')
    file.data.shuzhi = run(document.data)
  }
}
