import { realpathSync } from 'node:fs'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'

/**
 * Looks whether a report that is being read stands where a file is to be written, before anything is.
 * @throws UsageError that names the report
 */
export function keepInputs(places: Iterable<string>, { inputs }: Gathered): void {
  const taken = new Set(inputs.flatMap(({ file }) => (file === null ? [] : realPathOf(file))))
  for (const place of places) {
    if (taken.has(realPathOf(place))) throw new UsageError(texts.outputIsInput, { path: place })
  }
}

/** The path without links; what is not there yet keeps its own. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
