import { docx } from './docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import type { Reader } from './reader.ts'
import { txt } from './txt.ts'

/** All readers; the first is for whatever no other claims. */
const readers: readonly Reader[] = [txt, markdown, html, docx]

/** The reader for a file name. */
export function readerFor(path: string): Reader {
  const name = path.toLowerCase()
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? txt
}
