import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Whether one of the files, or any folder below `folder`, was changed at or after a time (milliseconds since 1970): written, renamed,
 * given other permissions, added or removed. Paths are below the folder; one that is gone counts as changed.
 */
export function changedSince(folder: string, paths: readonly string[], time: number): boolean {
  const places = new Set([folder])
  for (const path of paths) {
    for (let place = path; place !== '.'; place = dirname(place)) places.add(join(folder, place))
  }
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) places.add(join(entry.parentPath, entry.name))
    return [...places].some((place) => statSync(place).ctimeMs >= time)
  } catch {
    return true
  }
}
