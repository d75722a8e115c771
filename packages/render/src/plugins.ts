import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { Node } from 'unist'
import { documentOf } from './document-of.ts'
import { markdownExtension } from './markdown/markdown-extension.ts'
import { toMdast } from './markdown/to-mdast.ts'
import { toPage } from './page/to-page.ts'
import type { PageOptions } from './render.ts'

/** unified: from the report's tree to mdast, for remark-stringify, which it also tells how to escape a report. */
export const renderToMdast: Plugin<[], Node, MdastRoot> = function (this: Processor) {
  const extensions = this.data('toMarkdownExtensions') ?? []
  this.data('toMarkdownExtensions', [...extensions, markdownExtension])
  return (tree, file) => toMdast(documentOf(file, tree))
}

/** unified: from the report's tree to hast, a whole page, for rehype-stringify. */
export const renderToHast: Plugin<[PageOptions?], Node, HastRoot> =
  ({ language = 'zh', theme = 'auto' } = {}) =>
  (tree, file) =>
    toPage(documentOf(file, tree), language, theme)
