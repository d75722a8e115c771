import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { manifestName } from './manifest.ts'

/** Removes from an output folder what is not listed, also what a restored cache or an interrupted run left there. The manifest stays. */
export function prune(folder: string, files: readonly { file: string }[]): void {
  const listed = new Set([manifestName, ...files.map(({ file }) => file)])
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names)
    if (!listed.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
}
