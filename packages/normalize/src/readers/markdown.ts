import { readMarkdown } from './markdown/read-markdown.ts'
import type { Reader } from './reader.ts'

/** Markdown (CommonMark, tables of GFM, YAML front matter): the marks are cut, every line of the file stays a line. */
export const markdown: Reader = {
  format: 'md',
  extensions: ['.md', '.markdown'],
  read: ({ text }) => readMarkdown(text),
}
