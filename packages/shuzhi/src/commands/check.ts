import type { Extracted } from '@shuzhi/document'
import { reporterNames } from '../command-line/choices.ts'
import { say } from '../command-line/language.ts'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { fixFile } from '../fixes/fix-file.ts'
import { type Failure, failuresOf, notWritable } from '../inputs/failure.ts'
import { gatherInputs } from '../inputs/gather-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { readInput } from '../inputs/read-input.ts'
import { processSource } from '../process-source.ts'
import { reporters } from '../reporters/index.ts'
import { type FileReport, reportOf } from '../reporters/reported.ts'
import type { Totals } from '../reporters/reporter.ts'
import type { Context, ExitCode } from './command.ts'
import { eachInput } from './each-input.ts'
import { gatherOptionsOf, wholeNumberOf } from './given.ts'
import { reportFailures } from './report-failures.ts'

/** Prints the findings of each report; with `--fix`, after making those that have one right answer. */
export async function check(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const most = wholeNumberOf(options, 'max-warnings', 0) ?? Number.POSITIVE_INFINITY
  const gathered = gatherInputs(operands, gatherOptionsOf(context))
  if (options.fix && gathered.inputs.some(({ file }) => file === null))
    throw new UsageError(texts.fixStandardInput)
  const name = reporterNames.find((known) => known === options.reporter) ?? 'pretty'
  const reporter = reporters[name]({ language, colors: io.colors, quiet: options.quiet === true })
  const totals: Totals = { files: 0, error: 0, warning: 0, info: 0 }
  let made = 0
  const failures = await eachInput(context, gathered, readInput, async (bytes, input) => {
    const read = processSource(bytes, input)
    const fixed = options.fix ? fix(context, read, bytes, input) : { document: read, made: 0, failures: [] }
    made += fixed.made
    const report = reportOf(fixed.document, input.shown, language)
    count(report, totals)
    io.progress('')
    await io.print(reporter.file(report))
    return [...fixed.failures, ...failuresOf(input.shown, fixed.document, language)]
  })
  await io.print(reporter.end(totals))
  if (made > 0 && !options.quiet) io.warn(say(texts.fixed, language, { count: made }))
  const code = reportFailures(context, failures)
  return code === 0 && (totals.error > 0 || totals.warning > most) ? 1 : code
}

/** The document of a file after its fixes were made; says on standard error where its encoding does not allow them. */
function fix(
  { io, language }: Context,
  document: Extracted,
  bytes: Uint8Array,
  input: Input,
): { document: Extracted; made: number; failures: Failure[] } {
  if (input.file === null) return { document, made: 0, failures: [] }
  const fixed = fixFile(input.file, document, bytes)
  if (fixed.left > 0) {
    const data = { path: input.shown, count: fixed.left, encoding: document.source.encoding }
    io.warn(say(texts.notFixed, language, data))
  }
  return {
    document: fixed.bytes ? processSource(fixed.bytes, input) : document,
    made: fixed.made,
    failures: fixed.error === undefined ? [] : [notWritable(input.shown, fixed.error, language)],
  }
}

function count({ findings }: FileReport, totals: Totals): void {
  totals.files += 1
  for (const { severity } of findings) totals[severity] += 1
}
