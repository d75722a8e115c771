import type { Worker } from 'node:worker_threads'
import { expect, it, onTestFinished } from 'vitest'
import { openPool } from '../src/work/pool.ts'

/** A thread that answers each task with its own number, and then does what the task says. */
const program = `
  import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', (task) => {
    parentPort.postMessage(threadId)
    if (task === 'exit') setTimeout(() => process.exit(3), 50)
    if (task === 'throw') setTimeout(() => { throw new Error('after the answer') }, 50)
  })`

/** A pool of one thread. */
function poolOfOne(isSpent: (value: number) => boolean = () => false) {
  const file = new URL(`data:text/javascript,${encodeURIComponent(program)}`)
  const pool = openPool<string, number>(file, 1, {}, isSpent)
  onTestFinished(() => pool.close())
  return async (task: string) => {
    const answer = await pool.start(task)
    return 'value' in answer ? answer.value : undefined
  }
}

it('gives one thread its tasks one after another', async () => {
  const ask = poolOfOne()
  const [first, second] = await Promise.all([ask('stay'), ask('stay')])
  expect(first).toBeTypeOf('number')
  expect(second).toBe(first)
})

it.each(['exit', 'throw'])('replaces a thread that ends while it has no task (%s)', async (task) => {
  const thread = new Promise<Worker>((resolve) => process.once('worker', resolve))
  const ask = poolOfOne()
  const gone = await ask(task)
  // An end that comes while the next task is under way would be that task's.
  await thread.then((worker) => new Promise((resolve) => worker.once('exit', resolve)))
  const next = await ask('stay')
  expect([typeof gone, typeof next]).toEqual(['number', 'number'])
  expect(next).not.toBe(gone)
})

it('replaces a thread whose answer says that it is spent', async () => {
  const ask = poolOfOne(() => true)
  expect(await ask('stay')).not.toBe(await ask('stay'))
})
