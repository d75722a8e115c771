import { decode } from '../decoding/decode.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import type { Opened, Reader } from './reader.ts'
import { txt } from './txt.ts'

/** All readers; the first is for whatever no other claims. */
const readers: readonly Reader[] = [txt, markdown, html, docx]

/** A source with the reader that fits it. */
type Readable = { reader: Reader; source: Opened }

/**
 * Opens an input for the reader of its file name, or for that of what it plainly is: a Word file and a web page are often named `.doc` or `.txt`.
 * A text that is decoded already is taken for what its name says.
 */
export function openSource(input: Uint8Array | string, path: string): Readable {
  const named = readerFor(path)
  if (typeof input === 'string') return { reader: named, source: decode(input) }
  const reader = isPackage(input) ? docx : named
  if (reader.open) {
    const source = reader.open(input)
    const isDamaged = source.encoding === null && isPackage(input)
    return { reader, source: isDamaged ? { ...source, isDamaged } : source }
  }
  const source = decode(input)
  return { reader: reader === txt && isPage(source.text) ? html : reader, source }
}

function readerFor(path: string): Reader {
  const name = path.toLowerCase()
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? txt
}

/** How a ZIP file begins, which no text does. */
const isPackage = (input: Uint8Array): boolean =>
  input[0] === 0x50 && input[1] === 0x4b && input[2] === 0x03 && input[3] === 0x04

/** Whether a text begins as a whole web page does. */
const isPage = (text: string): boolean =>
  /^\s{0,99}(?:<\?xml[^>]{0,99}>\s{0,99})?(?:<!--[^>]{0,200}-->\s{0,99})?<(?:!doctype\s+html|html)[\s>]/i.test(
    text.slice(0, 600),
  )
