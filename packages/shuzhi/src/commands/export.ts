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
import { gatherOptionsOf } from './given.ts'
import { reportFailures } from './report-failures.ts'
import { writeOutput } from './write-output.ts'

/** Writes each report as one line of JSON, to standard output or to one file. */
export async function exportDocuments(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const format = exportFormats.find((name) => name === options.to)
  if (!format) throw new UsageError(texts.missingOption, { option: '--to', choices: exportFormats.join(' ') })
  const file = options.out === '-' || options.out === true ? undefined : options.out
  const lines: string[] = []
  const gathered = gatherInputs(operands, gatherOptionsOf(context))
  const failures = await eachInput(context, gathered, readInput, async (bytes, { id, path, shown }) => {
    const document = processSource(bytes, { id, path })
    const wrong = failuresOf(shown, document, language)
    if (wrong.length > 0) return wrong
    const line = `${exporters[format](document)}\n`
    if (file === undefined) await io.print(line)
    else lines.push(line)
    return []
  })
  if (file !== undefined) writeOutput(io.cwd, { path: file, content: lines.join('') })
  return reportFailures(context, failures)
}
