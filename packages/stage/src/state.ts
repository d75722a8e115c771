import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ManifestFile } from './manifest.ts'
import { Rejection } from './rejection.ts'
import { replaceFile } from './replace-file.ts'

/** What came of one source or document: its files, or why there are none; `note` is the digest of what it left for what is made of all. */
export const Made = z.object({
  key: z.string(),
  files: z.array(ManifestFile),
  rejection: Rejection.optional(),
  note: z.string().optional(),
})
export type Made = z.infer<typeof Made>

/**
 * What a stage remembers between runs, private to this checkout: the fingerprint of the code that ran, and what it made of
 * each id. It is no output: two checkouts with the same outputs may remember different things.
 */
export type State = { fingerprint: string; made: ReadonlyMap<string, Made> }

const Stored = z.object({ fingerprint: z.string(), made: z.array(z.tuple([z.string(), Made])) })

/** What a file remembers of a run of the same code; nothing where there is none, or none that can be used. */
export function readState(file: string, fingerprint: string): State['made'] {
  try {
    const state = Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new Map(state.fingerprint === fingerprint ? state.made : [])
  } catch {
    return new Map()
  }
}

export const writeState = (file: string, { fingerprint, made }: State): void =>
  replaceFile(file, JSON.stringify({ fingerprint, made: [...made] }))
