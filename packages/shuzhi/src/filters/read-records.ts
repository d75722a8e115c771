/** What a filter reads: a raw text, or a line of JSON with its number from 1. */
export type InputRecord = { bytes: Uint8Array } | { line: number; json: string }

/**
 * Tells documents, one JSON object a line, from one raw text: by whether the first line is a JSON object. Documents are
 * given as they come, without waiting for the end.
 */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRecord> {
  const lines = splitLines(chunks)
  const first = await lines.next()
  if (first.done || !isObject(first.value)) {
    const all: Uint8Array[] = first.done ? [] : [first.value]
    for await (const line of lines) all.push(line)
    yield { bytes: Buffer.concat(all) }
    return
  }
  let line = 1
  yield { line, json: textOf(first.value) }
  for await (const bytes of lines) {
    line += 1
    const json = textOf(bytes)
    if (json.trim() !== '') yield { line, json }
  }
}

/** The lines of a stream of bytes, each with its line feed. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function isObject(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x7b && !/^\s*\{/.test(textOf(bytes.subarray(0, 64)))) return false
  try {
    return typeof JSON.parse(textOf(bytes)) === 'object'
  } catch {
    return false
  }
}
