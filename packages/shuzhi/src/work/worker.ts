import { type Outcome, type Plan, prepare, type Task } from './do-task.ts'
import type { WorkName } from './index.ts'

let prepared: ReturnType<typeof prepare> | undefined

/** A thread's way in: does one task of a plan, which is the same for as long as the thread lives. */
export async function doTask({ plan, task }: { plan: Plan; task: Task }): Promise<Outcome<WorkName>> {
  prepared ??= prepare(plan)
  return (await prepared)(task)
}
