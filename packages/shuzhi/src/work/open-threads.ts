import { availableParallelism } from 'node:os'
import { type Outcome, type Plan, prepare, type Task } from './do-task.ts'
import type { WorkName } from './index.ts'
import { isHeavy } from './is-heavy.ts'
import { limitsOf } from './limits.ts'
import { openPool } from './pool.ts'

/** Where tasks are done: how many can be under way, and how to end it. */
export type Threads<Name extends WorkName> = {
  count: number
  start(task: Task): Promise<Outcome<Name>>
  close(): Promise<void>
}

/** A thread takes some tenths of a second to start: fewer inputs than this are done sooner without. */
const worthThreads = 100

/** Each thread has lexicons of its own in memory; more than these add more of that than of speed. */
const mostUnasked = 4

/** Threads that a processor has in turn gain nothing beyond this, and each takes memory. */
const mostToProcessor = 4

/** How many threads so many inputs are worth on this machine: as many as were asked for, where there are inputs and processors for them. */
export function threadsFor(inputs: number, asked: number | undefined): number {
  const processors = availableParallelism()
  if (asked !== undefined) return Math.max(1, Math.min(asked, inputs, mostToProcessor * processors))
  return inputs < worthThreads ? 1 : Math.min(mostUnasked, processors)
}

/**
 * Opens so many threads for a plan; one is this thread itself, but for heavy tasks. A task that runs over a limit gives a result that says so, and
 * its thread is replaced.
 */
export async function openThreads<Name extends WorkName>(
  plan: Plan<Name>,
  count: number,
): Promise<Threads<Name>> {
  const limits = limitsOf(plan.config)
  const options = {
    workerData: plan,
    // A young generation of the usual size would be filled with what is soon let go, and that memory is taken for each thread.
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 16 },
  }
  const file = new URL('./worker.js', import.meta.url)
  const pool = openPool<Task, Outcome<Name>>(file, count, options, isSpent)
  const here = count === 1 ? await prepare(plan) : undefined
  return {
    count,
    async start(task) {
      if (here && !isHeavy(task, limits.megabytes)) return here.perform(task)
      const answer = await pool.start(task)
      if ('value' in answer) return answer.value
      const { refuse } = here ?? (await prepare(plan))
      return refuse(task, answer.error)
    },
    close: () => pool.close(),
  }
}

const isSpent = (outcome: Outcome<WorkName>): boolean => 'struck' in outcome
