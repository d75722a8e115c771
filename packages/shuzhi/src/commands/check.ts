import { type ReporterName, reporterNames } from '../command-line/choices.ts'
import { say } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { gatherInputs } from '../inputs/gather-inputs.ts'
import { reporters } from '../reporters/index.ts'
import type { FileReport } from '../reporters/reported.ts'
import type { Totals } from '../reporters/reporter.ts'
import type { Context, ExitCode } from './command.ts'
import { eachResult } from './each-result.ts'
import { gatherOptionsOf, wholeNumberOf } from './given.ts'
import { reportFailures } from './report-failures.ts'

/** Prints the findings of each report; with `--fix`, after making those that have one right answer. */
export async function check(context: Context): Promise<ExitCode> {
  const { io, language, operands, options } = context
  const most = wholeNumberOf(options, 'max-warnings', 0) ?? Number.POSITIVE_INFINITY
  const fix = options.fix === true
  const gathered = gatherInputs(operands, gatherOptionsOf(context))
  if (fix && [...gathered.inputs].some(({ file }) => file === null))
    throw new UsageError(usageTexts.fixStandardInput)
  const name: ReporterName = reporterNames.find((known) => known === options.reporter) ?? 'pretty'
  const reporter = reporters[name]({ language, colors: io.colors, quiet: options.quiet === true })
  const totals: Totals = { files: 0, error: 0, warning: 0, info: 0 }
  let made = 0
  const work = {
    work: 'check' as const,
    options: { fix, language, showsSource: name === 'pretty' },
    canKeep: !fix,
  }
  const failures = await eachResult(context, gathered, work, async (checked, input) => {
    made += checked.made
    if (checked.left > 0)
      io.warn(
        say(resultTexts.notFixed, language, {
          path: input.shown,
          count: checked.left,
          encoding: checked.encoding,
        }),
      )
    count(checked.report, totals)
    const text = reporter.file(checked.report)
    if (text !== '') io.progress('')
    await io.print(text)
    return checked.failures
  })
  await io.print(reporter.end(totals))
  if (made > 0 && !options.quiet) io.warn(say(resultTexts.fixed, language, { count: made }))
  const code = reportFailures(context, failures)
  return code === 0 && (totals.error > 0 || totals.warning > most) ? 1 : code
}

function count({ findings }: FileReport, totals: Totals): void {
  totals.files += 1
  for (const { severity } of findings) totals[severity] += 1
}
