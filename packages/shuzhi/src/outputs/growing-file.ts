import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { preparePlace } from '@shuzhi/stage'
import { asked } from './write-output.ts'

/** A file that grows beside its name and takes its name when it is whole. */
export type GrowingFile = {
  write(content: string | Uint8Array): void
  /** Gives it its name. */
  keep(): void
  /** Removes what was written; after `keep` it does nothing. */
  drop(): void
}

/** Where a file grows until it is whole. */
export const besideOf = (path: string): string => `${path}.${process.pid}.tmp`

/**
 * Opens a file for writing piece by piece, folders made as needed.
 * @throws UsageError, also from `write` and `keep`, where the place cannot be written
 */
export function growFile(path: string): GrowingFile {
  const beside = besideOf(path)
  let file: number | undefined = asked(path, () => {
    preparePlace(path)
    return openSync(beside, 'w')
  })
  const close = () => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    write: (content) =>
      asked(path, () => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        for (let at = 0; at < bytes.length; ) at += writeSync(file!, bytes, at)
      }),
    keep: () =>
      asked(path, () => {
        close()
        renameSync(beside, path)
      }),
    drop() {
      close()
      rmSync(beside, { force: true })
    },
  }
}

/** Writes a file of pieces, as `growFile` does. */
export function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = growFile(path)
  try {
    for (const piece of pieces) file.write(piece)
    file.keep()
  } finally {
    file.drop()
  }
}
