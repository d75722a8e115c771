import { UsageError } from '../command-line/usage-error.ts'
import { crashed, type Failure, unreadable } from '../inputs/failure.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { ClosedPipe, Interrupted } from '../io.ts'
import { createProgress } from '../progress.ts'
import type { Context } from './command.ts'

/**
 * Reads the inputs one after another and hands what was read to `use`, which gives the failures of that input.
 * One that cannot be read, or breaks the program, is a failure and stops no other; gives all failures, those of gathering first.
 * @throws Interrupted where the run was ended from outside
 */
export async function eachInput<Content>(
  context: Context,
  { inputs, failures }: Gathered,
  read: (input: Input, context: Context) => Promise<Content>,
  use: (content: Content, input: Input) => Promise<Failure[]>,
): Promise<Failure[]> {
  const { io, language } = context
  const progress = createProgress(context, inputs.length)
  const all = [...failures]
  for (const input of inputs) {
    if (io.signal.aborted) break
    let content: Content
    try {
      content = await read(input, context)
    } catch (error) {
      all.push(unreadable(input.shown, error, language))
      continue
    }
    try {
      for (const failure of await use(content, input)) all.push(failure)
    } catch (error) {
      if (error instanceof UsageError || error instanceof ClosedPipe || io.signal.aborted) throw error
      all.push(crashed(input.shown, error, language))
      if (io.env.DEBUG === 'shuzhi' && error instanceof Error) io.warn(String(error.stack))
    }
    progress.next(input.shown)
  }
  progress.end()
  if (io.signal.aborted) throw new Interrupted()
  return all
}
