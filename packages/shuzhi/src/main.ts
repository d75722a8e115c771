#!/usr/bin/env node
import { createIo } from './io.ts'
import { run } from './run.ts'

const interrupt = new AbortController()
// The first one lets what is under way come to an end; a second one ends the program at once, as without us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort(signal))

// The exit code is set, not forced, so that pending output is written.
process.exitCode = await run(
  process.argv.slice(2),
  createIo(process, { cwd: process.cwd(), env: process.env, signal: interrupt.signal }),
)
// Whoever started the program is told that a signal ended it.
if (interrupt.signal.aborted) process.kill(process.pid, interrupt.signal.reason)
