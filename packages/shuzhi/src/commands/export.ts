import { exportFormats } from '../command-line/choices.ts'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { exporters } from '../exporters/index.ts'
import { failuresOf } from '../inputs/failure.ts'
import { gatherInputs } from '../inputs/gather-inputs.ts'
import { readInput } from '../inputs/read-input.ts'
import { processSource } from '../process-source.ts'
import type { Context, ExitCode } from './command.ts'
import { eachInput } from './each-input.ts'
import { openSink } from './export-sink.ts'
import { gatherOptionsOf, outputLanguage, wholeNumberOf } from './given.ts'
import { reportFailures } from './report-failures.ts'

/** Writes the reports in a format for other tools: to standard output or one file, or to a folder where the format is one. */
export async function exportDocuments(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const format = exportFormats.find((name) => name === options.to)
  if (!format) throw new UsageError(texts.missingOption, { option: '--to', choices: exportFormats.join(' ') })
  const place = options.out === '-' || options.out === true ? undefined : options.out
  const sink = openSink(
    exporters[format],
    { format, place, io },
    {
      language: outputLanguage(options),
      maxChars: wholeNumberOf(options, 'max-chars', 1),
    },
  )
  const gathered = gatherInputs(operands, gatherOptionsOf(context))
  const failures = await eachInput(context, gathered, readInput, async (bytes, { id, path, shown }) => {
    const document = processSource(bytes, { id, path })
    const wrong = failuresOf(shown, document, language)
    if (wrong.length === 0) await sink.add(document)
    return wrong
  })
  await sink.end()
  return reportFailures(context, failures)
}
