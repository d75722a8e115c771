import { readFile } from 'node:fs/promises'
import type { Language } from '@shuzhi/document'
import type { Blanks, Text } from '../command-line/language.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { crashed, type Failure, unreadable } from '../inputs/failure.ts'
import type { Input } from '../inputs/input.ts'
import type { Config } from '../settings/config.ts'
import { createStages } from '../stages/create-stages.ts'
import { type WorkName, type Works, works } from './index.ts'
import { type Memory, openMemory } from './memory.ts'

/** A work over many inputs, as plain data that every thread is told. */
export type Plan<Name extends WorkName = WorkName> = {
  work: Name
  options: Works[Name]['options']
  config: Config
  language: Language
  /** The folder where results are kept, and what tells this run's code and config from others; undefined keeps none. */
  memory?: { folder: string; code: string } | undefined
}

/** One input to work on; the bytes of standard input come along, those of a file are read where the work is done. */
export type Task = { input: Input; bytes?: Uint8Array }

/** What came of a task. A `mistake` is the user's and ends the run; `stack` tells where the program broke. */
export type Outcome<Name extends WorkName> =
  | { result: Works[Name]['result'] }
  | { failure: Failure; stack?: string | undefined }
  | { mistake: { text: Text; data: Blanks } }

/** Prepares a work once for many tasks; what it gives never throws. */
export async function prepare<Name extends WorkName>(
  plan: Plan<Name>,
): Promise<(task: Task) => Promise<Outcome<Name>>> {
  const work = await works[plan.work]()
  const stages = createStages(plan.config)
  const memory: Memory<Works[Name]['result']> | undefined = openMemory(plan)
  return async ({ input, bytes: given }) => {
    let bytes: Uint8Array
    try {
      bytes = given ?? (await readFile(input.file ?? ''))
    } catch (error) {
      return { failure: unreadable(input.shown, error, plan.language) }
    }
    try {
      const kept = memory?.recall(input, bytes)
      if (kept && (work.stands?.(kept, plan.options) ?? true)) return { result: kept }
      const result = work.run({ bytes, input }, plan.options, stages)
      memory?.keep(input, bytes, result)
      return { result }
    } catch (error) {
      if (error instanceof UsageError) return { mistake: { text: error.text, data: error.data } }
      const stack = error instanceof Error ? error.stack : undefined
      return { failure: crashed(input.shown, error, plan.language), stack }
    }
  }
}
