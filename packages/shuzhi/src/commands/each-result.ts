import { buffer } from 'node:stream/consumers'
import { UsageError } from '../command-line/usage-error.ts'
import type { Failure } from '../inputs/failure.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { standardInput } from '../inputs/standard-input.ts'
import { Interrupted, type Io } from '../io.ts'
import { createProgress } from '../progress.ts'
import { codeDigest } from '../work/code-digest.ts'
import type { Outcome, Plan, Task } from '../work/do-task.ts'
import { inOrder } from '../work/in-order.ts'
import type { WorkName, Works } from '../work/index.ts'
import { makeMemoryFolder } from '../work/memory.ts'
import { openThreads, threadsFor } from '../work/open-threads.ts'
import type { Context } from './command.ts'
import { memoryFolderOf, wholeNumberOf } from './given.ts'

/** The work of a command and what it is told. */
export type Asked<Name extends WorkName> = Pick<Plan<Name>, 'work' | 'options'> & {
  /** Whether results may be kept for later runs; not those of a work that changes what it reads. */
  canKeep?: boolean
}

/**
 * Does a work on each input, on as many threads as are wanted, and hands its results to `use` in the order of the inputs: the same for any number.
 * An input that cannot be read, or breaks the program, is a failure and stops no other; gives all failures, those of gathering first.
 * @throws Interrupted where the run was ended from outside; what was under way is finished first
 */
export async function eachResult<Name extends WorkName>(
  context: Context,
  { inputs, failures }: Gathered,
  asked: Asked<Name>,
  use: (result: Works[Name]['result'], input: Input) => Promise<readonly Failure[]>,
): Promise<Failure[]> {
  const { io } = context
  const plan = planOf(context, asked)
  const count = threadsFor(inputs.length, wholeNumberOf(context.options, 'jobs', 1))
  const threads = await openThreads(plan, count)
  const progress = createProgress(context, inputs.length)
  const all = [...failures]
  try {
    const start = async (input: Input) => threads.start(await taskOf(input, context))
    // Some more than there are threads, so that none waits while this one writes.
    const ahead = threads.count === 1 ? 1 : threads.count * 8
    for await (const { item, result } of inOrder(inputs, start, { ahead, signal: io.signal })) {
      progress.next(item.shown)
      const done = resultOf(result, io)
      for (const failure of 'failure' in done ? [done.failure] : await use(done.result, item))
        all.push(failure)
    }
    if (io.signal.aborted) throw new Interrupted()
  } finally {
    progress.end()
    await threads.close()
  }
  return all
}

/** A work with all that every thread is told; makes the folder where results are kept. */
function planOf<Name extends WorkName>(
  context: Context,
  { work, options, canKeep = true }: Asked<Name>,
): Plan<Name> {
  const { language, config } = context
  const folder = canKeep ? memoryFolderOf(context) : undefined
  if (folder) makeMemoryFolder(folder)
  const memory = folder ? { folder, code: codeDigest() } : undefined
  return { work, options, config, language, memory }
}

/** What came of a task, a mistake aside, which ends the run; where the program broke is told to who looks for it. */
function resultOf<Name extends WorkName>(
  outcome: Outcome<Name>,
  io: Io,
): Exclude<Outcome<Name>, { mistake: unknown }> {
  if ('mistake' in outcome) throw new UsageError(outcome.mistake.text, outcome.mistake.data)
  if ('failure' in outcome && outcome.stack && io.env.DEBUG === 'shuzhi') io.warn(outcome.stack)
  return outcome
}

/** Standard input is this thread's alone and is read here. */
async function taskOf(input: Input, context: Context): Promise<Task> {
  return input.file === null ? { input, bytes: await buffer(standardInput(context)) } : { input }
}
