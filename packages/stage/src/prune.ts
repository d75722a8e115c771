import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { manifestName } from './manifest.ts'

/** What stages write, and what a killed one leaves beside it. Other files in an output folder are somebody else's. */
const ours = /\.(?:html|json|md|tmp)$/

/**
 * Removes from an output folder what stages write and its manifest does not list: what a restored cache or an interrupted run
 * left there. The manifest stays, and so do folders and files of other kinds.
 */
export function prune(folder: string, files: readonly { file: string }[]): void {
  const listed = new Set([manifestName, ...files.map(({ file }) => file)])
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (!entry.isDirectory() && ours.test(entry.name) && !listed.has(entry.name))
      rmSync(join(folder, entry.name))
}
