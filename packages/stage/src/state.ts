import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ManifestFile } from './manifest.ts'
import { Rejection } from './rejection.ts'
import { replaceFile } from './replace-file.ts'

/** What came of one source or document: its files, or why there are none; `note` is what the stage makes of all of them. */
export const Made = z.object({
  key: z.string(),
  files: z.array(ManifestFile),
  rejection: Rejection.optional(),
  note: z.unknown().optional(),
})
export type Made = z.infer<typeof Made>

/**
 * What a stage remembers between runs, private to this checkout: the fingerprint of the code that ran, and what it made of
 * each id. It is no output: two checkouts with the same outputs may remember different things.
 */
export const State = z.object({ fingerprint: z.string(), made: z.record(z.string(), Made) })
export type State = z.infer<typeof State>

/** The state in a file; an empty one where there is none, or none that can be used. */
export function readState(file: string, fingerprint: string): State {
  const fresh: State = { fingerprint, made: {} }
  try {
    const state = State.parse(JSON.parse(readFileSync(file, 'utf8')))
    return state.fingerprint === fingerprint ? state : fresh
  } catch {
    return fresh
  }
}

export const writeState = (file: string, state: State): void => replaceFile(file, JSON.stringify(state))
