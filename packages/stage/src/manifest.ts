import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentError } from '@shuzhi/document'
import { z } from 'zod'
import { Rejection } from './rejection.ts'
import { replaceFile } from './replace-file.ts'

/** A file that a stage wrote, below its output folder; `id` is its document's, empty for what is made of all. */
export const ManifestFile = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type ManifestFile = z.infer<typeof ManifestFile>

/** What a stage wrote, by file name, and the sources that gave no report. The next stage reads what is listed and nothing else. */
export const Manifest = z.object({
  schema: z.literal(1),
  stage: z.string(),
  files: z.array(ManifestFile),
  rejected: z.array(Rejection),
})
export type Manifest = z.infer<typeof Manifest>

/** The name of the manifest in an output folder. */
export const manifestName = 'manifest.json'

/** Writes the manifest of a folder: sorted, so that the same outputs give the same bytes. */
export function writeManifest(folder: string, { files, rejected, ...rest }: Manifest): void {
  const manifest = {
    ...rest,
    files: files.toSorted((a, b) => order(a.file, b.file)),
    rejected: rejected.toSorted((a, b) => order(a.path, b.path)),
  }
  replaceFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
}

/**
 * Reads the manifest of a folder.
 * @throws DocumentError that names the file and the field where it is missing, broken or of a wrong shape
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestName)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new DocumentError(`${file}: ${error instanceof Error ? error.message : error}`)
  }
  const result = Manifest.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new DocumentError(`${file}: ${issue.path.join('.') || '(manifest)'}: ${issue.message}`)
}

/** The SHA-256 of what a file holds, or is to hold, in hexadecimal digits. */
export const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
