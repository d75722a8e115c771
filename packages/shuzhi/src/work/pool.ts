import { Worker, type WorkerOptions } from 'node:worker_threads'

/** What a thread answered, or the error that ended it. */
type Answer<Value> = { value: Value } | { error: unknown }

/** Threads that each do one task at a time. */
export type Pool<Task, Value> = {
  /** Does a task as soon as a thread is free; never rejects. */
  start(task: Task): Promise<Answer<Value>>
  close(): Promise<void>
}

type Settle<Value> = (answer: Answer<Value>) => void

type Waiting<Task, Value> = { task: Task; settle: Settle<Value> }

/**
 * Opens a pool of so many threads at most, each started when it is needed. A thread that ended, and one whose answer says that it `isSpent`, is
 * replaced: it may have been ended in the middle of anything.
 */
export function openPool<Task, Value>(
  file: URL,
  count: number,
  options: WorkerOptions,
  isSpent: (value: Value) => boolean,
): Pool<Task, Value> {
  /** Every thread there is, with who waits for its answer; nobody does for an idle one. */
  const threads = new Map<Worker, Settle<Value> | undefined>()
  const queue: Waiting<Task, Value>[] = []

  function next(): void {
    while (queue.length > 0) {
      const worker = idleOf(threads) ?? (threads.size < count ? opened() : undefined)
      if (!worker) return
      const { task, settle } = queue.shift()!
      threads.set(worker, settle)
      worker.postMessage(task)
    }
  }

  const opened = (): Worker =>
    listenedTo<Value>(new Worker(file, options), (worker, answer) => {
      const settle = threads.get(worker)
      if ('error' in answer || isSpent(answer.value)) {
        threads.delete(worker)
        void worker.terminate()
      } else if (settle) threads.set(worker, undefined)
      settle?.(answer)
      next()
    })

  return {
    start: (task) =>
      new Promise((settle) => {
        queue.push({ task, settle })
        next()
      }),
    async close() {
      queue.length = 0
      await Promise.all(Array.from(threads.keys(), (worker) => worker.terminate()))
    },
  }
}

function idleOf(threads: ReadonlyMap<Worker, unknown>): Worker | undefined {
  for (const [worker, settle] of threads) if (!settle) return worker
  return undefined
}

/** A thread is listened to for as long as it lives: it may also end while it has no task, and say things on its way out, which are nobody's. */
function listenedTo<Value>(worker: Worker, hear: (worker: Worker, answer: Answer<Value>) => void): Worker {
  worker.on('message', (value: Value) => hear(worker, { value }))
  worker.on('error', (error: unknown) => hear(worker, { error }))
  worker.on('exit', (code) => hear(worker, { error: new Error(`a thread ended with ${code}`) }))
  return worker
}
