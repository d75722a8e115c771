import { assertDocument, Normalized, undoEdits } from '@shuzhi/document'
import { decode } from '../src/decode.ts'

type Normalize = (input: Uint8Array | string) => Normalized

/**
 * Throws where one normalization breaks a law: schema, the laws of a document, lossless, idempotent. What was read from another format
 * than plain text is normalized `again` as plain text; `source` is what undo has to give.
 */
export function assertNormalization(
  normalize: Normalize,
  input: Uint8Array | string,
  { source = decode(input).text, again: repeat = normalize }: { source?: string; again?: Normalize } = {},
): void {
  const document = normalize(input)
  Normalized.parse(document)
  assertDocument(document)
  if (undoEdits(document.text, document.map) !== source) throw new Error('undo does not give the source')
  const again = repeat(document.text)
  if (again.text !== document.text)
    throw new Error(`not idempotent: ${JSON.stringify([document.text, again.text])}`)
  if (again.masks.length !== document.masks.length) throw new Error('the masks change')
}
