import { createHash } from 'node:crypto'
import { accessSync, constants, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Turbo sees plain files. It hashes a link by where it leads, and fails on a file without permission and on a name that is not UTF-8.
 * Gives null for a folder of plain files and folders, or none; else a digest of all that the folder holds and its links lead to,
 * where what cannot be read counts by its error.
 */
export function digestUnseen(folder) {
  const found = []
  const seen = new Set()
  let plain = true
  const open = [folder]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    try {
      if (lstatSync(path).isSymbolicLink()) plain = false
      const place = realpathSync(path)
      const stats = statSync(place)
      if (stats.isDirectory()) {
        if (seen.has(place) || isAround(place, folder)) continue
        seen.add(place)
        open.push(...readdirSync(place).map((name) => join(path, name)))
      } else if (stats.isFile()) {
        accessSync(place, constants.R_OK)
        found.push({ path, place })
      } else throw new Error('neither file nor folder')
    } catch (error) {
      if (path === folder && error.code === 'ENOENT') continue
      plain = false
      found.push({ path, error: error.code ?? error.message })
    }
  }
  return plain ? null : digestOf(found)
}

/** Whether a link leads out of the folder to one that holds it. */
const isAround = (place, folder) => realpathSync(folder).startsWith(`${place}${sep}`)

function digestOf(found) {
  const hash = createHash('sha256')
  for (const { path, place, error } of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const content = place && createHash('sha256').update(readFileSync(place)).digest('hex')
    hash.update(JSON.stringify([path, content ?? error]))
  }
  return hash.digest('hex')
}
