import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digest, type ManifestFile, readManifest, writeManifest } from './manifest.ts'
import { type Notes, openNotes } from './notes.ts'
import type { Rejection } from './rejection.ts'
import { replaceFile } from './replace-file.ts'
import { type Made, readState, writeState } from './state.ts'

/** A file to be written, its path below the output folder. */
export type OutputFile = { path: string; content: string }

/** Writes a file of pieces, its path below the output folder. */
export type WritePieces = (path: string, pieces: readonly (string | Uint8Array)[]) => void

/** One document's work: `key` is a digest of all it is made from, `make` does it; `note` is JSON. */
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
  /** The file that remembers what was made from what; notes stand in a folder beside it. */
  state: string
  /** A digest of the code; another one makes everything again. */
  fingerprint: string
  /** Asked for one after another, as each may hold a document. */
  works: Iterable<Work>
  /** Sources that were rejected before this stage; looked at when all works are done. */
  rejected: readonly Rejection[]
  /** What is made of all documents, from the notes that they left, in the order of the works. Each is read when it is asked for. */
  gather?(notes: Iterable<unknown>, write: WritePieces): void
}

/**
 * Runs a stage over its documents: makes what is new or changed, keeps the rest, removes what the last run wrote and this one
 * does not, and writes the manifest last, so that an interrupted run is completed by the next. It holds one document at a time.
 * @returns how many documents were made and how many kept
 */
export function runStage({ stage, out, state, fingerprint, works, rejected, gather }: StageRun): {
  made: number
  kept: number
} {
  const before = readState(state, fingerprint)
  const notes = openNotes(join(dirname(state), 'notes'))
  const after = new Map<string, Made>()
  let made = 0
  for (const { id, key, make } of works) {
    const last = before.get(id)
    const isKept =
      last?.key === key && last.files.every((file) => stands(out, file)) && notes.stands(id, last)
    if (!isKept) made += 1
    after.set(id, isKept ? last : madeOf(key, make(), { out, id, notes }))
  }
  const files = Array.from(after.values(), (result) => result.files).flat()
  gather?.(notes.read(after), (path, pieces) => {
    const content = Buffer.concat(pieces.map((piece) => Buffer.from(piece)))
    files.push(write(out, '', { path, content }))
  })
  writeState(state, { fingerprint, made: after })
  notes.prune(after)
  const written = new Set(files.map(({ file }) => file))
  for (const { file } of lastFiles(out)) if (!written.has(file)) rmSync(join(out, file), { force: true })
  const refused = Array.from(after.values(), ({ rejection }) => rejection ?? []).flat()
  writeManifest(out, { schema: 1, stage, files, rejected: [...rejected, ...refused] })
  return { made, kept: after.size - made }
}

/** Writes what came of a work, and tells what was written. */
function madeOf(
  key: string,
  result: ReturnType<Work['make']>,
  { out, id, notes }: { out: string; id: string; notes: Notes },
): Made {
  if ('rejection' in result) return { key, files: [], rejection: result.rejection }
  const files = result.files.map((file) => write(out, id, file))
  return result.note === undefined ? { key, files } : { key, files, note: notes.write(id, result.note) }
}

function write(
  out: string,
  id: string,
  { path, content }: { path: string; content: string | Uint8Array },
): ManifestFile {
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
