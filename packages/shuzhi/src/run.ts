import type { Language } from '@shuzhi/document'
import { languageOf } from '@shuzhi/stage'
import { helpOf, versionOf } from './command-line/help.ts'
import { say } from './command-line/language.ts'
import { parseCommandLine } from './command-line/parse-command-line.ts'
import { texts } from './command-line/texts.ts'
import { UsageError } from './command-line/usage-error.ts'
import type { ExitCode } from './commands/command.ts'
import { commands } from './commands/index.ts'
import { ClosedPipe, type Io } from './io.ts'

/** Runs a command line and gives its exit code; never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = askedLanguage(args) ?? languageOf(io.env)
  try {
    const { command, operands, options } = parseCommandLine(args)
    if (options.version) {
      await io.print(`${versionOf()}\n`)
      return 0
    }
    if (options.help || command === undefined) {
      await io.print(helpOf(command, language))
      return 0
    }
    const start = await commands[command].load()
    return await start({ io, language, operands, options })
  } catch (error) {
    io.progress('')
    if (error instanceof ClosedPipe) return 0
    io.warn(`shuzhi: ${explain(error, language)}`)
    if (io.env.DEBUG === 'shuzhi' && error instanceof Error && error.stack) io.warn(error.stack)
    return 2
  }
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
    : say(texts.crash, language, { reason: error instanceof Error ? error.message : String(error) })
