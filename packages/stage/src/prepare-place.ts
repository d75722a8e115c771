import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes the folders of a file that will be written beside its name and renamed.
 * @throws the system's error where a folder cannot be made, `ENOTSUP` where a device or a pipe stands, which renaming would replace
 */
export function preparePlace(path: string): void {
  makeFolder(dirname(path))
  const there = statSync(path, { throwIfNoEntry: false })
  if (there && !there.isFile() && !there.isDirectory())
    throw Object.assign(new Error(`${path} is no file`), { code: 'ENOTSUP' })
}

/** One folder after another: `recursive` of Node never returns below `/proc`, where a folder is there and none can be made in it. */
function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at)
  for (const at of missing)
    try {
      mkdirSync(at)
    } catch (error) {
      // Another process may have made it in between.
      if (!existsSync(at)) throw error
    }
}
