import { Worker, type WorkerOptions } from 'node:worker_threads'

/** What a thread answered, or the error that ended it. */
type Answer<Value> = { value: Value } | { error: unknown }

/** Threads that each do one task at a time. */
export type Pool<Task, Value> = {
  /** Does a task as soon as a thread is free; never rejects. */
  start(task: Task): Promise<Answer<Value>>
  close(): Promise<void>
}

type Waiting<Task, Value> = { task: Task; settle: (answer: Answer<Value>) => void }

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
  const threads = new Set<Worker>()
  const idle: Worker[] = []
  const queue: Waiting<Task, Value>[] = []

  function next(): void {
    while (queue.length > 0 && (idle.length > 0 || threads.size < count)) {
      const worker = idle.pop() ?? opened()
      give(worker, queue.shift()!)
    }
  }

  function opened(): Worker {
    const worker = new Worker(file, options)
    threads.add(worker)
    return worker
  }

  function give(worker: Worker, { task, settle }: Waiting<Task, Value>): void {
    const onMessage = (value: Value) => end({ value }, isSpent(value))
    const onError = (error: unknown) => end({ error }, true)
    const onExit = (code: number) => end({ error: new Error(`a thread ended with ${code}`) }, true)
    const end = (answer: Answer<Value>, isOver: boolean) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      if (isOver) {
        threads.delete(worker)
        // Whatever else it says on its way out is nobody's.
        worker.on('error', () => {})
        void worker.terminate()
      } else idle.push(worker)
      settle(answer)
      next()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task)
  }

  return {
    start: (task) =>
      new Promise((settle) => {
        queue.push({ task, settle })
        next()
      }),
    async close() {
      queue.length = 0
      await Promise.all(Array.from(threads, (worker) => worker.terminate()))
    },
  }
}
