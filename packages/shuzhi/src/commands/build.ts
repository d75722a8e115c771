import { resolve } from 'node:path'
import { documentOutputs, indexOutputs, type OutputFile, Summary, summarize } from '@shuzhi/render'
import { withLineFeeds } from '@shuzhi/stage'
import { say } from '../command-line/language.ts'
import { texts } from '../command-line/texts.ts'
import { failuresOf } from '../inputs/failure.ts'
import { gatherInputs } from '../inputs/gather-inputs.ts'
import { readInput } from '../inputs/read-input.ts'
import { processSource } from '../process-source.ts'
import type { Context, ExitCode } from './command.ts'
import { eachInput } from './each-input.ts'
import { formatsOf, gatherOptionsOf, outputLanguage } from './given.ts'
import { reportFailures } from './report-failures.ts'
import { outputWriter } from './write-output.ts'

/** Writes each report in all formats, and an index over the pages: the same bytes as the cached build writes. */
export async function build(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const folder = typeof options.out === 'string' ? options.out : 'out'
  const place = resolve(io.cwd, folder)
  const formats = formatsOf(options)
  const gathered = gatherInputs(operands, { ...gatherOptionsOf(context), skip: place })
  const summaries: Summary[] = []
  const writeOutput = outputWriter(place, gathered)
  const write = (files: readonly OutputFile[]) => {
    for (const file of files) writeOutput(file)
  }
  const failures = await eachInput(context, gathered, readInput, async (bytes, { id, path, shown }) => {
    // Line ends are made one kind first, as a checkout may change them: the outputs do not depend on it.
    const document = processSource(withLineFeeds(bytes), { id, path })
    const wrong = failuresOf(shown, document, language)
    if (wrong.length > 0) return wrong
    write(documentOutputs(document, { formats, language: outputLanguage(options) }))
    summaries.push(Summary.parse(summarize(document)))
    return []
  })
  // In the order of the documents' files, as the cached build lists them.
  summaries.sort((a, b) => (`${a.id}.` < `${b.id}.` ? -1 : 1))
  if (formats.includes('html')) write(indexOutputs(summaries, { language: outputLanguage(options) }))
  if (!options.quiet) await io.print(`${say(texts.built, language, { count: summaries.length, folder })}\n`)
  return reportFailures(context, failures)
}
