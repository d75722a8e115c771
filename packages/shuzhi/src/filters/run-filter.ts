import { DocumentError, type Language } from '@shuzhi/document'
import { say } from '../command-line/language.ts'
import { fileTexts } from '../command-line/texts/files.ts'
import type { Context, ExitCode } from '../commands/command.ts'
import { eachInput } from '../commands/each-input.ts'
import { gatherOptionsOf } from '../commands/given.ts'
import { reportFailures } from '../commands/report-failures.ts'
import { type Failure, failuresOf } from '../inputs/failure.ts'
import { gatherInputs } from '../inputs/gather-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { openInput } from '../inputs/open-input.ts'
import { createStages, type Stages } from '../stages/create-stages.ts'
import { type Document, readLine } from './read-line.ts'
import { type InputRecord, readRecords } from './read-records.ts'

/** What a filter makes of a document: a line for each value. */
export type Filter = (document: Document, stages: Stages) => Iterable<object>

/**
 * Runs a filter: raw reports are normalized first, documents that a filter wrote go on from where they are. Without paths
 * it reads standard input. A report with a finding of severity error is named and goes no further.
 */
export async function runFilter(context: Context, filter: Filter): Promise<ExitCode> {
  const { io, language, operands, config } = context
  const stages = createStages(config)
  const gathered = gatherInputs(operands.length > 0 ? operands : ['-'], gatherOptionsOf(context))
  const failures = await eachInput(context, gathered, openInput, async (chunks, input) => {
    const found: Failure[] = []
    for await (const record of readRecords(chunks)) {
      const shown = 'line' in record ? `${input.shown}:${record.line}` : input.shown
      const document = readRecord(record, input, shown, { language, stages })
      const wrong = 'reason' in document ? [document] : failuresOf(shown, document, language)
      for (const failure of wrong) found.push(failure)
      if ('reason' in document || wrong.length > 0) continue
      for (const value of filter(document, stages)) await io.print(`${JSON.stringify(value)}\n`)
    }
    return found
  })
  return reportFailures(context, failures)
}

/** The document of a record; a failure where its line is no document. */
function readRecord(
  record: InputRecord,
  { id, path }: Input,
  shown: string,
  { language, stages }: { language: Language; stages: Stages },
): Document | Failure {
  if ('bytes' in record) return stages.normalize(record.bytes, { id, path })
  const failure = (reason: string): Failure => ({
    shown,
    // The parser quotes what it met, line ends too.
    reason: say(fileTexts.notADocument, language, { reason: reason.replace(/\s+/g, ' ') }),
    exitCode: 2,
  })
  if ('reason' in record) return failure(`not JSON: ${record.reason}`)
  try {
    return readLine(record.value, shown)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return failure(error.message.replace(`${shown}: `, ''))
  }
}
