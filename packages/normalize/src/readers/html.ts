import { readHtml } from './html/read-html.ts'
import type { Reader } from './reader.ts'

/** A web page: its main text by block, a line each; markup and what stands around the text are cut. */
export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  read: ({ text }) => readHtml(text),
}
