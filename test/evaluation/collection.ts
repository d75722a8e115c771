import { readdirSync, readFileSync } from 'node:fs'
import { type Annotation, parseAnnotation } from './annotation.ts'

/** A report with its gold: `raw` is its text without the annotation. */
export type GoldReport = { id: string; raw: string; spans: Annotation[] }

/** The annotated reports of a folder, sorted by name. A malformed one throws an `Error` that names file and line. */
export function readCollection(folder: URL): GoldReport[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => {
    try {
      const { text, spans } = parseAnnotation(readFileSync(new URL(name, folder), 'utf8'))
      return { id: name.replace(/\.txt$/, ''), raw: text, spans }
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  })
}
