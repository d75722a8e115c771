import { UsageError } from '../command-line/usage-error.ts'
import { crashed, type Failure, unreadable } from '../inputs/failure.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { ClosedPipe, type Io } from '../io.ts'
import type { Context } from './command.ts'

/**
 * Reads the inputs one after another and hands what was read to `use`, which gives the failures of that input.
 * One that cannot be read, or breaks the program, is a failure and stops no other; gives all failures, those of gathering first.
 */
export async function eachInput<Content>(
  { io, language, options }: Context,
  { inputs, failures }: Gathered,
  read: (input: Input, io: Io) => Promise<Content>,
  use: (content: Content, input: Input) => Promise<Failure[]>,
): Promise<Failure[]> {
  const all = [...failures]
  for (const [at, input] of inputs.entries()) {
    if (!options.quiet) io.progress(`[${at + 1}/${inputs.length}] ${input.shown}`)
    let content: Content
    try {
      content = await read(input, io)
    } catch (error) {
      all.push(unreadable(input.shown, error, language))
      continue
    }
    try {
      for (const failure of await use(content, input)) all.push(failure)
    } catch (error) {
      if (error instanceof UsageError || error instanceof ClosedPipe) throw error
      all.push(crashed(input.shown, error, language))
      if (io.env.DEBUG === 'shuzhi' && error instanceof Error) io.warn(String(error.stack))
    }
  }
  io.progress('')
  return all
}
