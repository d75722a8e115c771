import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { say } from '../command-line/language.ts'
import { configTexts } from '../command-line/texts/config.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { writeOutput } from '../outputs/write-output.ts'
import { configTemplate } from '../settings/config-template.ts'
import { configNames } from '../settings/load-config.ts'
import type { Context, ExitCode } from './command.ts'

/** Writes a commented config into the folder we are in; one that is there already is left alone. */
export async function init({ io, language, operands, options }: Context): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError(usageTexts.noPaths, { command: 'shuzhi init' })
  const standing = configNames.find((name) => existsSync(resolve(io.cwd, name)))
  if (standing) throw new UsageError(configTexts.exists, { file: standing })
  const file = 'shuzhi.config.ts'
  writeOutput(resolve(io.cwd, file), configTemplate[language])
  if (!options.quiet) await io.print(`${say(configTexts.written, language, { file })}\n`)
  return 0
}
