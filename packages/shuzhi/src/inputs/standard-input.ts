import { say } from '../command-line/language.ts'
import { runTexts } from '../command-line/texts/run.ts'
import type { Context } from '../commands/command.ts'
import type { Io } from '../io.ts'

/** Standard input, about to be read: whoever sits before it is told that the program waits for text, and how to end it. */
export function standardInput({
  io,
  language,
  options,
}: Pick<Context, 'io' | 'language' | 'options'>): Io['stdin'] {
  if (io.stdin.isTTY && !options.quiet) io.warn(say(runTexts.typeInput, language))
  return io.stdin
}
