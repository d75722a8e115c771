import { say } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import type { Failure } from '../inputs/failure.ts'
import { visible } from '../visible.ts'
import type { Context, ExitCode } from './command.ts'

/** Names and counts on standard error what gave no report, and gives the exit code that follows from it. */
export function reportFailures({ io, language }: Context, failures: readonly Failure[]): ExitCode {
  io.progress('')
  if (failures.length === 0) return 0
  io.warn(`shuzhi: ${say(resultTexts.unreported, language, { count: failures.length })}`)
  for (const { shown, reason } of failures) io.warn(`  ${visible(shown)}: ${reason}`)
  return failures.some(({ exitCode }) => exitCode === 2) ? 2 : 1
}
