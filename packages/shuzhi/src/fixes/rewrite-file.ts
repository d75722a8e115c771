import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/**
 * Puts new bytes in the place of a file's: written beside it and renamed, permissions kept, links followed.
 * Throws the system's error where that cannot be done; the file is then as it was.
 */
export function rewriteFile(path: string, bytes: Uint8Array): void {
  const place = realpathSync(path)
  const { mode } = statSync(place)
  checkWritable(place, mode)
  const beside = `${place}.${process.pid}.tmp`
  try {
    writeFileSync(beside, bytes, { mode })
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Renaming only asks whether the folder may be written; a file that nobody may write is left alone by the superuser too. */
function checkWritable(place: string, mode: number): void {
  accessSync(place, constants.W_OK)
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`${place} is read-only`), { code: 'EACCES' })
}
