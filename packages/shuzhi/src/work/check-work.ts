import type { Extracted, Language } from '@shuzhi/document'
import { fixFile } from '../fixes/fix-file.ts'
import { type Failure, failuresOf, notWritable } from '../inputs/failure.ts'
import { type FileReport, reportOf } from '../reporters/reported.ts'
import type { Stages } from '../stages/create-stages.ts'
import type { Given, Work } from './work.ts'

/** Whether fixes are made, the language of messages, and whether the reporter shows lines of the source. */
export type CheckOptions = { fix: boolean; language: Language; showsSource: boolean }

/** What was found in one file, how many fixes were made, and how many its encoding did not allow. */
export type Checked = {
  report: FileReport
  failures: Failure[]
  made: number
  left: number
  encoding: string
}

/** Checks one report; with `fix`, after making the fixes that have one right answer. */
export const checkWork: Work<CheckOptions, Checked> = {
  run(given, { fix, language, showsSource }, stages) {
    const { id, path, shown } = given.input
    const read = stages.process(given.bytes, { id, path })
    return () => {
      const { document, failures, made, left } = fix ? fixed(given, read, stages, language) : unfixed(read)
      const report = reportOf(document, shown, language)
      return {
        report: showsSource ? report : { ...report, raw: '' },
        failures: [...failures, ...failuresOf(shown, document, language)],
        made,
        left,
        encoding: document.source.encoding,
      }
    }
  },
}

type Fixed = { document: Extracted; failures: Failure[]; made: number; left: number }

const unfixed = (document: Extracted): Fixed => ({ document, failures: [], made: 0, left: 0 })

/** The document of a file after its fixes were made in it. */
function fixed({ bytes, input }: Given, document: Extracted, stages: Stages, language: Language): Fixed {
  if (input.file === null) return unfixed(document)
  const { bytes: after, made, left, error } = fixFile(input.file, document, bytes)
  return {
    document: after ? stages.process(after, { id: input.id, path: input.path }) : document,
    failures: error === undefined ? [] : [notWritable(input.shown, error, language)],
    made,
    left,
  }
}
