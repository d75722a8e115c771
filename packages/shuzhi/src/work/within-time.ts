import { createContext, Script } from 'node:vm'

/** Thrown in place of what a run would have given, where it was ended. */
export class OverTime extends Error {
  override name = 'OverTime'
}

const call = new Script('run()')
const slot: { run: () => void } = { run: () => {} }
let context: object | undefined

/**
 * Runs something synchronous and ends it where it takes longer: the engine stops it at its next loop or call, without its `finally`.
 * @throws OverTime where it was ended; what it throws itself otherwise
 */
export function withinTime<Result>(seconds: number, run: () => Result): Result {
  context ??= createContext(slot)
  const made: { result?: Result } = {}
  slot.run = () => {
    made.result = run()
  }
  try {
    call.runInContext(context, { timeout: Math.ceil(seconds * 1000) })
  } catch (error) {
    throw isTimeout(error) ? new OverTime() : error
  } finally {
    slot.run = () => {}
  }
  return made.result as Result
}

/** The engine's error is made in the other context, where it is no instance of what is called an error here. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
