import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The SHA-256 of what these hold one after another, in hexadecimal digits. */
export function digestOf(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex')
}

/** The digest of a file; undefined where it cannot be read. */
export function fileDigest(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path))
  } catch {
    return undefined
  }
}
