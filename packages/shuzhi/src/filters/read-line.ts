import {
  checkDocument,
  DocumentError,
  Extracted,
  Normalized,
  readDocument,
  Segmented,
} from '@shuzhi/document'

/** A document as far as it has come. */
export type Document = Normalized | Segmented | Extracted

/**
 * Reads a document that a stage wrote as one line of JSON; `name` is the line's, for the message.
 * @throws DocumentError where it is no document of this version, or one that breaks a law
 */
export function readLine(json: string, name: string): Document {
  const document = readDocument(schemaOf(json), json, name)
  const [broken] = checkDocument(document)
  if (broken) throw new DocumentError(`${name}: ${broken.law}: ${broken.detail}`)
  return document
}

/** The schema of the furthest stage whose part is there. */
function schemaOf(json: string): typeof Normalized | typeof Segmented | typeof Extracted {
  const value = parsed(json)
  const has = (part: string) => typeof value === 'object' && value !== null && part in value
  if (has('facts')) return Extracted
  return has('tree') ? Segmented : Normalized
}

/** Broken JSON is nothing; whoever reads the document reports it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
