import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentError, Extracted, type Normalized, readDocument } from '@shuzhi/document'
import type { z } from 'zod'
import { assignIds } from './assign-ids.ts'
import { changedSince } from './changed-since.ts'
import { fingerprintOf } from './fingerprint.ts'
import { withLineFeeds } from './line-feeds.ts'
import { listSources } from './list-sources.ts'
import { digest, readManifest } from './manifest.ts'
import { type Rejection, rejectionOf, unreadable } from './rejection.ts'
import { type OutputFile, runStage, type Work, type WritePieces } from './run-stage.ts'
import { withMessage } from './with-message.ts'

// Turborepo runs a package's script in the package's folder.
const here = (): string => process.cwd()

const places = (stage: string) => ({
  stage,
  out: join(here(), 'out'),
  state: join(here(), '.shuzhi/state.json'),
  fingerprint: fingerprintOf(here()),
})

const asFile = (document: Normalized): OutputFile => ({
  path: `${document.id}.json`,
  content: `${JSON.stringify(document)}\n`,
})

/** The exit code that asks `pnpm build` to run again: a temporary failure, as in sysexits. Turbo keeps no result of a task that fails. */
const changedMeanwhile = 75

/**
 * The first stage's data task: every file in the workspace's `seeds` to a document, or a rejection. Turbo looked at the files before; where one
 * changed after `SHUZHI_STARTED` (milliseconds since 1970), the task fails, so that no cache holds results under the hash of other contents.
 */
export function generateNormalized(
  normalize: (input: Uint8Array, options: { id: string; path: string }) => Normalized,
): void {
  withMessage(() => {
    const folder = join(here(), '../../seeds')
    const { paths, failures } = listSources(folder, { top: join(here(), '../..') })
    const rejected = failures.map(({ path, error }) => unreadable(path, error))
    function* works(): Generator<Work> {
      for (const [path, id] of assignIds(paths)) {
        try {
          yield normalizing(normalize, { id, path }, withLineFeeds(readFileSync(join(folder, path))))
        } catch (error) {
          rejected.push(unreadable(path, error))
        }
      }
    }
    runStage({ ...places('normalize'), works: works(), rejected })
    const started = Number(process.env.SHUZHI_STARTED)
    if (started > 0 && existsSync(folder) && changedSince(folder, paths, started)) {
      console.error('seeds/ 在构建过程中有改动，请再次运行 · seeds/ changed while it was built: build again')
      process.exitCode = changedMeanwhile
    }
  })
}

function normalizing(
  normalize: (input: Uint8Array, options: { id: string; path: string }) => Normalized,
  options: { id: string; path: string },
  bytes: Uint8Array,
): Work {
  const make = () => {
    const document = normalize(bytes, options)
    const rejection: Rejection | undefined = rejectionOf(document)
    return rejection ? { rejection } : { files: [asFile(document)] }
  }
  return { id: options.id, key: digest(`${options.path}\n${digest(bytes)}`), make }
}

/**
 * A middle stage's data task: the documents of the stage before, each through one function.
 * `schema` is the shape of what is read; a file of another shape is a `DocumentError` that names it.
 */
export function generateDocuments<Schema extends z.ZodType>(
  { stage, from, schema }: { stage: string; from: string; schema: Schema },
  run: (document: z.infer<Schema>) => Normalized,
): void {
  withMessage(() => {
    const { works, rejected } = worksFrom(from, (json, file) => ({
      files: [asFile(run(readDocument(schema, json, file)))],
    }))
    runStage({ ...places(stage), works, rejected })
  })
}

/** The last stage's data task: the files of each document, and the index over all, into the workspace's `out`. */
export function generateOutputs<Schema extends z.ZodType>(render: {
  Note: Schema
  documentOutputs(document: Extracted): readonly OutputFile[]
  noteOf(document: Extracted): z.infer<Schema>
  growIndex(write: WritePieces): { add(note: z.infer<Schema>): void; end(): void }
}): void {
  withMessage(() => {
    const { works, rejected } = worksFrom('extract', (json, file) => {
      const document = readDocument(Extracted, json, file)
      return { files: render.documentOutputs(document), note: render.noteOf(document) }
    })
    const gather = (notes: Iterable<unknown>, write: WritePieces) => {
      const index = render.growIndex(write)
      for (const note of notes) index.add(render.Note.parse(note))
      index.end()
    }
    runStage({ ...places('render'), out: join(here(), '../../out'), works, rejected, gather })
  })
}

/** One piece of work for each document that the stage before lists. */
function worksFrom(
  from: string,
  make: (json: string, file: string) => ReturnType<Work['make']>,
): { works: Work[]; rejected: Rejection[] } {
  const folder = join(here(), '..', from, 'out')
  const { files, rejected } = readManifest(folder)
  const works = files.map(({ id, file, sha256 }) => ({
    id,
    key: sha256,
    make: () => make(readListed(join(folder, file), sha256), join(from, 'out', file)),
  }))
  return { works, rejected }
}

/** A file as its manifest lists it; one that was changed since is a `DocumentError`. */
function readListed(file: string, sha256: string): string {
  const content = readFileSync(file, 'utf8')
  if (digest(content) === sha256) return content
  throw new DocumentError(`${file}: sha256: changed since the manifest was written; build again`)
}
