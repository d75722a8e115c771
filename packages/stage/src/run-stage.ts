import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digest, type ManifestFile, readManifest, writeManifest } from './manifest.ts'
import type { Rejection } from './rejection.ts'
import { replaceFile } from './replace-file.ts'
import { type Made, readState, writeState } from './state.ts'

/** A file to be written, its path below the output folder. */
export type OutputFile = { path: string; content: string }

/** One document's work: `key` is a digest of all it is made from, `make` does it. */
export type Work = {
  id: string
  key: string
  make(): { files: readonly OutputFile[]; note?: unknown } | { rejection: Rejection }
}

/** One run of a stage over its documents. */
export type StageRun = {
  /** The stage's name, for the manifest. */
  stage: string
  /** Where the outputs go. */
  out: string
  /** The file that remembers what was made from what. */
  state: string
  /** A digest of the code; another one makes everything again. */
  fingerprint: string
  works: readonly Work[]
  /** Sources that were rejected before this stage. */
  rejected: readonly Rejection[]
  /** What is made of all documents, from the notes that they left, in the order of the works. */
  gather?(notes: readonly unknown[]): readonly OutputFile[]
}

/**
 * Runs a stage over its documents: makes what is new or changed, keeps the rest, removes what the last run wrote and this one
 * does not, and writes the manifest last, so that an interrupted run is completed by the next.
 * @returns how many documents were made and how many kept
 */
export function runStage({ stage, out, state, fingerprint, works, rejected, gather }: StageRun): {
  made: number
  kept: number
} {
  const before = readState(state, fingerprint)
  const after: Record<string, Made> = {}
  let made = 0
  for (const { id, key, make } of works) {
    const last = before.made[id]
    if (last?.key === key && last.files.every((file) => stands(out, file))) {
      after[id] = last
      continue
    }
    made += 1
    const result = make()
    after[id] =
      'rejection' in result
        ? { key, files: [], rejection: result.rejection }
        : {
            key,
            files: result.files.map((file) => write(out, id, file)),
            ...(result.note === undefined ? {} : { note: result.note }),
          }
  }
  const results = works.map(({ id }) => after[id]!)
  const gathered = gather ? gather(results.flatMap(({ note }) => (note === undefined ? [] : [note]))) : []
  const files = [
    ...results.flatMap((result) => result.files),
    ...gathered.map((file) => write(out, '', file)),
  ]
  writeState(state, { fingerprint, made: after })
  const written = new Set(files.map(({ file }) => file))
  for (const { file } of lastFiles(out)) if (!written.has(file)) rmSync(join(out, file), { force: true })
  const refused = results.flatMap(({ rejection }) => rejection ?? [])
  writeManifest(out, { schema: 1, stage, files, rejected: [...rejected, ...refused] })
  return { made, kept: works.length - made }
}

function write(out: string, id: string, { path, content }: OutputFile): ManifestFile {
  replaceFile(join(out, path), content)
  return { id, file: path, sha256: digest(content) }
}

/** What the last run wrote; nothing where there was none, or its manifest cannot be read. */
function lastFiles(out: string): ManifestFile[] {
  try {
    return readManifest(out).files
  } catch {
    return []
  }
}

/** Whether a file is there with the content that the stage gave it. */
function stands(out: string, { file, sha256 }: ManifestFile): boolean {
  const place = join(out, file)
  return existsSync(place) && digest(readFileSync(place)) === sha256
}
