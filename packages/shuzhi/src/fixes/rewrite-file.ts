import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/**
 * Puts new bytes in the place of a file's: written beside it and renamed, permissions kept, links followed.
 * Throws the system's error where that cannot be done; the file is then as it was.
 */
export function rewriteFile(path: string, bytes: Uint8Array): void {
  const place = realpathSync(path)
  const beside = `${place}.${process.pid}.tmp`
  try {
    writeFileSync(beside, bytes, { mode: statSync(place).mode })
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
