import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, fileDigest } from '../outputs/digest.ts'
import { versionOf } from '../version.ts'

/** A digest of the version and of the code that runs, which all stands in one folder once it is bundled. */
export function codeDigest(): string {
  const folder = import.meta.dirname
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return digestOf(versionOf(), ...files.map((file) => fileDigest(join(folder, file)) ?? ''))
}
