import {
  checkDocument,
  DocumentError,
  documentFrom,
  Extracted,
  Normalized,
  Segmented,
} from '@shuzhi/document'

/** A document as far as it has come. */
export type Document = Normalized | Segmented | Extracted

/**
 * The document that a stage wrote as JSON, from its value; `name` is that of its place, for the message.
 * @throws DocumentError where it is no document of this version, or one that breaks a law
 */
export function readLine(value: unknown, name: string): Document {
  const document = documentFrom(schemaOf(value), value, name)
  const [broken] = checkDocument(document)
  if (broken) throw new DocumentError(`${name}: ${broken.law}: ${broken.detail}`)
  return document
}

/** The schema of the furthest stage whose part is there. */
function schemaOf(value: unknown): typeof Normalized | typeof Segmented | typeof Extracted {
  const has = (part: string) => typeof value === 'object' && value !== null && part in value
  if (has('facts')) return Extracted
  return has('tree') ? Segmented : Normalized
}
