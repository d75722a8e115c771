import type { z } from 'zod'
import { schemaVersion } from './document.ts'

/** A document on disk that is no document of this version; the message names the file and the field. */
export class DocumentError extends Error {
  override name = 'DocumentError'
}

/**
 * Reads a document that a stage wrote.
 * @param schema `Normalized`, `Segmented` or `Extracted`
 * @param json the file's text
 * @param file its name, for the message
 * @throws DocumentError where the JSON is broken, of another version, or of a wrong shape
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  json: string,
  file: string,
): z.infer<Schema> {
  return documentFrom(schema, parseJson(json, file), file)
}

/**
 * The document in a value of JSON; else as `readDocument`.
 * @throws DocumentError where it is of another version, or of a wrong shape
 */
export function documentFrom<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.infer<Schema> {
  const version = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (version !== schemaVersion) {
    throw new DocumentError(
      `${file}: schema: version ${schemaVersion} expected, ${version ?? 'none'} found; build it again`,
    )
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new DocumentError(`${file}: ${issue.path.join('.') || '(document)'}: ${issue.message}`)
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new DocumentError(`${file}: not JSON: ${(error as Error).message}`)
  }
}
