import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'

/**
 * Looks whether a report that is being read, or a link to it that is, stands where a file is to be written, before anything is. Writing there
 * replaces a link, not what it leads to.
 * @throws UsageError that names the report
 */
export function keepInputs(places: Iterable<string>, { inputs }: Gathered): void {
  const folders = new Map<string, string>()
  /** A path in its folder without links, which is looked up once for all that stand there. */
  const inRealFolder = (path: string): string => {
    const folder = dirname(path)
    const real = folders.get(folder) ?? realPathOf(folder)
    folders.set(folder, real)
    return join(real, basename(path))
  }
  const taken = new Set<string>()
  for (const { file } of inputs) if (file !== null) taken.add(realPathOf(file)).add(inRealFolder(file))
  for (const place of places)
    if (taken.has(inRealFolder(place))) throw new UsageError(usageTexts.outputIsInput, { path: place })
}

/** The path without links; what is not there yet keeps its own. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
