import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from './manifest.ts'
import { replaceFile } from './replace-file.ts'
import type { Made } from './state.ts'

/** What documents left for what is made of all of them: a file each, as they take far more memory together than one may. */
export type Notes = {
  /** Writes a note of a document; gives its digest. */
  write(id: string, note: unknown): string
  /** Whether the note that a document left, if it left one, is still there. */
  stands(id: string, made: Made): boolean
  /** The notes one after another. */
  read(made: ReadonlyMap<string, Made>): Iterable<unknown>
  /** Removes all but these. */
  prune(made: ReadonlyMap<string, Made>): void
}

/** Opens the notes in a folder, which need not be there. */
export function openNotes(folder: string): Notes {
  const placeOf = (id: string): string => join(folder, `${id}.json`)
  return {
    write(id, note) {
      const content = JSON.stringify(note)
      replaceFile(placeOf(id), content)
      return digest(content)
    },
    stands: (id, { note }) => note === undefined || note === digestOfFile(placeOf(id)),
    *read(made) {
      for (const [id, { note }] of made)
        if (note !== undefined) yield JSON.parse(readFileSync(placeOf(id), 'utf8'))
    },
    prune(made) {
      for (const name of namesIn(folder))
        if (made.get(name.replace(/\.json$/, ''))?.note === undefined)
          rmSync(join(folder, name), { recursive: true, force: true })
    },
  }
}

function digestOfFile(place: string): string | undefined {
  try {
    return digest(readFileSync(place))
  } catch {
    return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
