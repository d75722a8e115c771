import { resolve } from 'node:path'
import { exportFormats } from '../command-line/choices.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { Exporter } from '../exporters/exporter.ts'
import { exporters } from '../exporters/index.ts'
import { gatherInputs } from '../inputs/gather-inputs.ts'
import { realPathOf } from '../outputs/keep-inputs.ts'
import type { Context, ExitCode } from './command.ts'
import { eachResult } from './each-result.ts'
import { openSink } from './export-sink.ts'
import { gatherOptionsOf, pageLanguageOf, wholeNumberOf } from './given.ts'
import { reportFailures } from './report-failures.ts'

/** Writes the reports in a format for other tools: to standard output or one file, or to a folder where the format is one. */
export async function exportDocuments(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const format = exportFormats.find((name) => name === options.to)
  if (!format)
    throw new UsageError(usageTexts.missingOption, { option: '--to', choices: exportFormats.join(' ') })
  if (options['max-chars'] !== undefined && format !== 'chunks')
    throw new UsageError(usageTexts.optionOnlyWith, { option: '--max-chars', other: '--to chunks' })
  const out = typeof options.out === 'string' && !standardOutput.has(options.out) ? options.out : undefined
  const exporter = exporters[format]
  const place = out === undefined ? undefined : placeOf(resolve(io.cwd, out), exporter)
  // A folder of exports may lie among the reports; what stands in it is none.
  const skip = exporter.kind === 'folder' ? place : undefined
  const gathered = gatherInputs(operands, { ...gatherOptionsOf(context), skip })
  const asked = { language: pageLanguageOf(context), maxChars: wholeNumberOf(options, 'max-chars', 1) }
  const sink = openSink(exporter, { format, place, io, gathered }, asked)
  try {
    const work = { work: 'export' as const, options: { ...asked, format, messages: language } }
    const failures = await eachResult(context, gathered, work, async ({ failures, part }) => {
      if (part !== undefined) await sink.add(part)
      return failures
    })
    await sink.end()
    return reportFailures(context, failures)
  } finally {
    sink.drop()
  }
}

/** What `-o` calls standard output. */
const standardOutput: ReadonlySet<string> = new Set(['-', '/dev/stdout'])

/** A file stands where links to it lead, and they stay links. */
const placeOf = (path: string, { kind }: Exporter): string => (kind === 'folder' ? path : realPathOf(path))
