import { resolve } from 'node:path'
import { replaceFile } from '@shuzhi/stage'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { codeOf } from '../inputs/failure.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'

/** What is written: `path` is below the folder that outputs go to. */
type Output = { path: string; content: string | Uint8Array }

/** Writes files below a folder. A place that cannot be written, and one where a report stands that is being read, is a `UsageError` that names it. */
export type WriteOutput = (output: Output) => void

/** Gives what writes below a folder and leaves the inputs alone. */
export function outputWriter(folder: string, { inputs }: Gathered): WriteOutput {
  const taken = new Set(inputs.map(({ file }) => file))
  return ({ path, content }) => {
    const place = resolve(folder, path)
    if (taken.has(place)) throw new UsageError(texts.outputIsInput, { path: place })
    try {
      replaceFile(place, content)
    } catch (error) {
      throw new UsageError(texts.unwritable, { path: place, reason: codeOf(error) })
    }
  }
}
