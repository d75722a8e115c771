import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { preparePlace } from './prepare-place.ts'

/**
 * Writes a file beside its name and renames it, folders made as needed: whoever reads it sees all of the old or all of the new.
 * @throws the system's error where the place cannot be written; no half file stays
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  preparePlace(path)
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, content)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
