import { resolve } from 'node:path'
import { replaceFile } from '@shuzhi/stage'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { codeOf } from '../inputs/failure.ts'

/** Writes a file below a folder; a place that cannot be written is a `UsageError` that names it. */
export function writeOutput(
  folder: string,
  { path, content }: { path: string; content: string | Uint8Array },
): void {
  const place = resolve(folder, path)
  try {
    replaceFile(place, content)
  } catch (error) {
    throw new UsageError(texts.unwritable, { path: place, reason: codeOf(error) })
  }
}
