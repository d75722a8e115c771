import { join } from 'node:path'
import type { Language } from '@shuzhi/document'
import { documentOutputs, type IndexEntry, indexEntry, summarize, type Theme } from '@shuzhi/render'
import { withLineFeeds } from '@shuzhi/stage'
import type { OutputFormat } from '../command-line/choices.ts'
import { type Failure, failuresOf } from '../inputs/failure.ts'
import { digestOf, fileDigest } from '../outputs/digest.ts'
import { writeOutput } from '../outputs/write-output.ts'
import type { Work } from './work.ts'

/** Where a report's files go and what they are like; `language` is that of messages, `pages` that of the files. */
export type BuildOptions = {
  place: string
  formats: readonly OutputFormat[]
  language: Language
  pages: Language
  theme: Theme
}

/** The files of one report, by path below the place, what the index says of it, and how many errors a config sees in it. */
export type Built = {
  failures: Failure[]
  files: { path: string; sha256: string }[]
  entry?: IndexEntry
  errors: number
}

/** Writes the files of one report. */
export const buildWork: Work<BuildOptions, Built> = {
  run({ bytes, input: { id, path, shown } }, { place, formats, language, pages, theme }, stages) {
    // Line ends are made one kind first, as a checkout may change them: the outputs do not depend on it.
    const document = stages.process(withLineFeeds(bytes), { id, path })
    const failures = failuresOf(shown, document, language)
    if (failures.length > 0) return () => ({ failures, files: [], errors: 0 })
    const outputs = documentOutputs(document, { formats, language: pages, theme })
    const entry = indexEntry(summarize(document), { language: pages })
    const errors = document.findings.filter(({ severity }) => severity === 'error').length
    return () => {
      const files = outputs.map(({ path: file, content }) => {
        writeOutput(join(place, file), content)
        return { path: file, sha256: digestOf(content) }
      })
      return { failures, files, entry, errors }
    }
  },
  stands: ({ files }, { place }) =>
    files.every(({ path, sha256 }) => fileDigest(join(place, path)) === sha256),
}
