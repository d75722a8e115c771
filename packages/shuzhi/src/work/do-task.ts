import { readFile } from 'node:fs/promises'
import type { Language } from '@shuzhi/document'
import type { Blanks, Text } from '../command-line/language.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { codeOf, crashed, type Failure, unreadable } from '../inputs/failure.ts'
import type { Input } from '../inputs/input.ts'
import type { Config } from '../settings/config.ts'
import { createStages, type Stages } from '../stages/create-stages.ts'
import { type WorkName, type Works, works } from './index.ts'
import { limitsOf, type Strike, stagesAfter } from './limits.ts'
import { type Memory, openMemory } from './memory.ts'
import { OverTime, withinTime } from './within-time.ts'
import type { Given } from './work.ts'

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

/**
 * What came of a task. A result with `struck` is that of an input that ran over a limit; a `mistake` is the user's and ends the run; `stack` tells
 * where the program broke.
 */
export type Outcome<Name extends WorkName> =
  | { result: Works[Name]['result']; struck?: true }
  | { failure: Failure; stack?: string | undefined }
  | { mistake: { text: Text; data: Blanks } }

/** A work that is ready for tasks. Neither throws. */
export type Prepared<Name extends WorkName> = {
  perform(task: Task): Promise<Outcome<Name>>
  /** What comes of a task whose thread ended with an error, of memory or another. */
  refuse(task: Task, error: unknown): Promise<Outcome<Name>>
}

/** Prepares a work once for many tasks. */
export async function prepare<Name extends WorkName>(plan: Plan<Name>): Promise<Prepared<Name>> {
  const { options, config, language } = plan
  const work = await works[plan.work]()
  const limits = limitsOf(config)
  const memory: Memory<Works[Name]['result']> | undefined = openMemory(plan)
  let stages: Stages | undefined

  function make(given: Given): Outcome<Name> {
    const kept = memory?.recall(given.input, given.bytes)
    if (kept && (work.stands?.(kept, options) ?? true)) return { result: kept }
    stages ??= readyStages(config)
    const ready = stages
    let finish: () => Works[Name]['result']
    try {
      finish = withinTime(limits.seconds, () => work.run(given, options, ready))
    } catch (error) {
      if (!(error instanceof OverTime)) throw error
      // What was ended may have left its own things half made.
      stages = undefined
      return strike('over-time', given)
    }
    const result = finish()
    memory?.keep(given.input, given.bytes, result)
    return { result }
  }

  const strike = (what: Strike, given: Given): Outcome<Name> => ({
    result: work.run(given, options, stagesAfter(what, limits, given, readyStages(config)))(),
    struck: true,
  })

  return {
    perform: (task) => outcomeOf(task, language, make),
    refuse: (task, error) =>
      outcomeOf(task, language, (given) => {
        if (codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
        return strike('over-memory', given)
      }),
  }
}

/** Reads the input of a task and makes of it what there is to make; what cannot be read and what is thrown are outcomes too. */
async function outcomeOf<Name extends WorkName>(
  { input, bytes }: Task,
  language: Language,
  make: (given: Given) => Outcome<Name>,
): Promise<Outcome<Name>> {
  let read: Uint8Array
  try {
    read = bytes ?? (await readFile(input.file ?? ''))
  } catch (error) {
    return { failure: unreadable(input.shown, error, language) }
  }
  try {
    return make({ bytes: read, input })
  } catch (error) {
    if (error instanceof UsageError) return { mistake: { text: error.text, data: error.data } }
    const stack = error instanceof Error ? error.stack : undefined
    return { failure: crashed(input.shown, error, language), stack }
  }
}

/** Stages whose lexicons are built, so that the first document's time is its own. */
function readyStages(config: Config): Stages {
  const stages = createStages(config)
  stages.process('', { id: 'ready', path: 'ready.txt' })
  return stages
}
