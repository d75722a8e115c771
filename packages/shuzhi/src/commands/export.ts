import { resolve } from 'node:path'
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
import { outputWriter } from './write-output.ts'

/** Writes the reports in a format for other tools: to standard output or one file, or to a folder where the format is one. */
export async function exportDocuments(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const format = exportFormats.find((name) => name === options.to)
  if (!format) throw new UsageError(texts.missingOption, { option: '--to', choices: exportFormats.join(' ') })
  const place = options.out === '-' || options.out === true ? undefined : options.out
  const exporter = exporters[format]
  // A folder of exports may lie among the reports; what stands in it is none.
  const skip = place !== undefined && exporter.kind === 'folder' ? resolve(io.cwd, place) : undefined
  const gathered = gatherInputs(operands, { ...gatherOptionsOf(context), skip })
  const target = { format, place, io, writeOutput: outputWriter(io.cwd, gathered) }
  const sink = openSink(exporter, target, {
    language: outputLanguage(options),
    maxChars: wholeNumberOf(options, 'max-chars', 1),
  })
  const failures = await eachInput(context, gathered, readInput, async (bytes, { id, path, shown }) => {
    const document = processSource(bytes, { id, path })
    const wrong = failuresOf(shown, document, language)
    if (wrong.length === 0) await sink.add(document)
    return wrong
  })
  await sink.end()
  return reportFailures(context, failures)
}
