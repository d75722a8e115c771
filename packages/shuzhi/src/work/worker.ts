import { parentPort, workerData } from 'node:worker_threads'
import { type Plan, prepare, type Task } from './do-task.ts'

// A thread's way in: does the tasks of one plan, one after another, for as long as the thread lives.
const plan: Plan = workerData
const prepared = prepare(plan)

parentPort?.on('message', async (task: Task) => {
  const { perform } = await prepared
  parentPort?.postMessage(await perform(task))
})
