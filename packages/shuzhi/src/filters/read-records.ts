/** What a filter reads: a raw text; or a value of JSON, or why it is none, with the number of its first line from 1. */
export type InputRecord =
  | { bytes: Uint8Array }
  | { line: number; value: unknown }
  | { line: number; reason: string }

/**
 * Tells documents from one raw text. Documents come one a line, from the first line on that is a JSON object with a `schema` (a
 * first line that is any JSON object is a broken document, and so are lines before such a one). Without such a line, what begins
 * with `{` and holds `"schema"` is one document, perhaps broken, and all else is a text. Blank lines between documents mean nothing.
 * Documents are given as they come, without waiting for the end.
 */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRecord> {
  const held: Buffer[] = []
  let isDocuments = false
  let line = 0
  /** The number of the first line that is not blank. */
  let first = 0
  for await (const bytes of splitLines(chunks)) {
    line += 1
    if (isBlank(bytes)) {
      if (!isDocuments) held.push(bytes)
      continue
    }
    first ||= line
    if (isDocuments) {
      yield readJson(bytes, line)
      continue
    }
    const mayDecide = beginsObject(bytes) && (namesSchema(bytes) || line === first)
    const record = mayDecide ? readJson(bytes, line) : undefined
    if (record && 'value' in record) {
      isDocuments = true
      for (const [at, before] of held.entries()) if (!isBlank(before)) yield readJson(before, at + 1)
      yield record
    } else held.push(bytes)
  }
  if (isDocuments) return
  const bytes = Buffer.concat(held)
  yield beginsObject(bytes) && namesSchema(bytes) ? readJson(bytes, first) : { bytes }
}

/** The lines of a stream of bytes, each with its line feed. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      parts.push(chunk.subarray(from, at + 1))
      yield Buffer.concat(parts)
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

function readJson(bytes: Buffer, line: number): InputRecord {
  try {
    return { line, value: JSON.parse(new TextDecoder().decode(bytes)) }
  } catch (error) {
    return { line, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Space, tab, line feed, carriage return, and the bytes of a UTF-8 byte order mark. */
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => blanks.has(byte))

const beginsObject = (bytes: Buffer): boolean => bytes.find((byte) => !blanks.has(byte)) === 0x7b

const namesSchema = (bytes: Buffer): boolean => bytes.includes('"schema"')
