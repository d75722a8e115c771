import { hash } from 'node:crypto'
import type { Source } from '@shuzhi/document'
import type { Decoded } from './decoding/decode.ts'

/** What is known of a source as a file. A string counts as its UTF-8 bytes. */
export function describeSource(
  input: Uint8Array | string,
  path: string,
  format: Source['format'],
  { text, encoding }: Decoded,
): Source {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return {
    path,
    format,
    encoding: encoding ?? 'unknown',
    bytes: bytes.length,
    length: text.length,
    sha256: hash('sha256', bytes),
  }
}
