import type { Input } from '../inputs/input.ts'
import type { Stages } from '../stages/create-stages.ts'

/** One input that was read. */
export type Given = { bytes: Uint8Array; input: Input }

/**
 * What a command does with one input apart from all others: data in, data out, so that it can be done on any thread and its result be kept.
 * What it throws ends that input alone, but for a `UsageError`, which ends the run.
 */
export type Work<Options, Result> = {
  /** Makes what there is to make of an input, within the limits, and gives what then writes it and tells of it: a run that is ended has written nothing. */
  run(given: Given, options: Options, stages: Stages): () => Result
  /** Whether a result that was kept is still true: what it wrote stands. Without it a kept result is true. */
  stands?(result: Result, options: Options): boolean
}
