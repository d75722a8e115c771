import { assertDocument, Normalized, undoEdits } from '@shuzhi/document'
import { decode } from '../src/decoding/decode.ts'

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
  if (repeat === normalize && digitsOf(document.text) !== digitsOf(withoutNoise(document, source)))
    throw new Error('a number changes')
  const again = repeat(document.text)
  if (again.text !== document.text)
    throw new Error(`not idempotent: ${JSON.stringify([document.text, again.text])}`)
  if (again.masks.length !== document.masks.length) throw new Error('the masks change')
}

/** All digits of a text, full-width ones as ASCII, but those of a character reference, which is no number. */
const digitsOf = (text: string): string =>
  text
    .replace(/&(?:amp;)*#\d{2,4};/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[^0-9]/g, '')

function withoutNoise({ noise }: Normalized, source: string): string {
  let rest = ''
  let at = 0
  for (const { raw } of noise) {
    rest += source.slice(at, raw[0])
    at = Math.max(at, raw[1])
  }
  return rest + source.slice(at)
}
