import type { Extracted, Language } from '@shuzhi/document'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { markdownExtension } from './markdown/markdown-extension.ts'
import { toMdast } from './markdown/to-mdast.ts'
import type { Theme } from './page/theme.ts'
import { toHtml } from './page/to-html.ts'
import { toPage } from './page/to-page.ts'

/** The forms a document is written in. */
export type Format = 'md' | 'html' | 'json'

/** How pages speak to their readers and look: in Chinese, and as the reader's system has it, unless told. */
export type PageOptions = { language?: Language; theme?: Theme }

/** What to write of a document; all of it unless told. */
export type DocumentOptions = PageOptions & { formats?: readonly Format[] }

/** A file to be written: its path below the folder of outputs, and its text. */
export type OutputFile = { path: string; content: string }

/** A document as CommonMark with YAML front matter. What a parser reads back is the document's text, character for character. */
export const renderMarkdown = (document: Extracted): string =>
  unified()
    .data('toMarkdownExtensions', [markdownExtension])
    .use(remarkStringify)
    .stringify(toMdast(document))

/** A document as one HTML file that needs nothing else. */
export const renderPage = (
  document: Extracted,
  { language = 'zh', theme = 'auto' }: PageOptions = {},
): string => `${toHtml(toPage(document, language, theme))}\n`

const renderers: Record<Format, (document: Extracted, options: PageOptions) => string> = {
  md: renderMarkdown,
  html: renderPage,
  json: (document) => `${JSON.stringify(document)}\n`,
}

/** All files of a document: `<id>.md`, `<id>.html` and `<id>.json`, the same bytes for the same document. */
export const documentOutputs = (document: Extracted, options: DocumentOptions = {}): OutputFile[] =>
  (options.formats ?? (['md', 'html', 'json'] as const)).map((format) => ({
    path: `${document.id}.${format}`,
    content: renderers[format](document, options),
  }))
