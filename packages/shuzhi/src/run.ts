import type { Language } from '@shuzhi/document'
import { languageOf } from '@shuzhi/stage/language'
import { helpOf } from './command-line/help.ts'
import { say } from './command-line/language.ts'
import { parseCommandLine } from './command-line/parse-command-line.ts'
import { runTexts } from './command-line/texts/run.ts'
import { UsageError } from './command-line/usage-error.ts'
import type { Context, ExitCode } from './commands/command.ts'
import { configOf } from './commands/given.ts'
import { type CommandName, commands } from './commands/index.ts'
import { ClosedPipe, Interrupted, type Io } from './io.ts'
import { versionOf } from './version.ts'

/** Runs a command line and gives its exit code; never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = askedLanguage(args) ?? languageOf(io.env)
  const tell = (error: unknown) => {
    io.progress('')
    io.warn(`shuzhi: ${explain(error, language)}`)
    if (io.env.DEBUG === 'shuzhi' && error instanceof Error && error.stack) io.warn(error.stack)
  }
  try {
    const { command, operands, options } = parseCommandLine(args)
    if (options.version) {
      await io.print(`${versionOf()}\n`)
      return 0
    }
    if (options.help || command === undefined) {
      await io.print(helpOf(command, language, io.columns))
      return 0
    }
    return await start(command, { io, language, operands, options }, tell)
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    tell(error instanceof Interrupted || io.signal.aborted ? new UsageError(runTexts.interrupted) : error)
    return 2
  }
}

/** Runs a command by the config that holds where it is started, which is read anew each time that `--watch` runs it. */
async function start(
  command: CommandName,
  asked: Omit<Context, 'config'>,
  tell: (error: unknown) => void,
): Promise<ExitCode> {
  const { load, configured } = commands[command]
  const runIt = await load()
  const contextNow = async (): Promise<Context> => ({
    ...asked,
    config: configured ? await configOf(asked) : {},
  })
  if (!asked.options.watch) return runIt(await contextNow())
  const { watched } = await import('./commands/watched.ts')
  return watched(await contextNow(), async () => runIt(await contextNow()), tell)
}

/** The language a user asks for, also where the rest of the line is wrong. */
function askedLanguage(args: readonly string[]): Language | undefined {
  const line = args.join('\n')
  const asked = /^--lang(?:=|\n)(zh|en)$/m.exec(line)?.[1]
  return asked === 'zh' || asked === 'en' ? asked : undefined
}

const explain = (error: unknown, language: Language): string =>
  error instanceof UsageError
    ? say(error.text, language, error.data)
    : say(runTexts.crash, language, { reason: error instanceof Error ? error.message : String(error) })
