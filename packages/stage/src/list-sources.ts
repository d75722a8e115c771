import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Rejection, unreadable } from './rejection.ts'

/** What a folder holds: paths below it, with `/` between, sorted by code unit; and what could not be opened. */
export type Sources = { paths: string[]; rejected: Rejection[] }

/** Files that systems and editors leave behind: `.DS_Store`, `.gitkeep`, `~$report.docx`, `Thumbs.db`. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/**
 * All files below a folder, hidden ones left out. Links are followed and each folder is read once, so a link to a folder
 * around itself ends there. A folder that does not exist holds nothing.
 */
export function listSources(folder: string): Sources {
  const sources: Sources = { paths: [], rejected: [] }
  const seen = new Set<string>()
  const open = ['']
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    try {
      const place = realpathSync(join(folder, path))
      if (!statSync(place).isDirectory()) {
        sources.paths.push(path)
      } else if (!seen.has(place)) {
        seen.add(place)
        for (const name of readdirSync(place))
          if (!leftBehind.test(name)) open.push(path === '' ? name : `${path}/${name}`)
      }
    } catch (error) {
      if (path !== '') sources.rejected.push(unreadable(path, error))
    }
  }
  sources.paths.sort()
  return sources
}
