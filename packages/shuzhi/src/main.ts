#!/usr/bin/env node
import { createIo } from './io.ts'
import { run } from './run.ts'

// The exit code is set, not forced, so that pending output is written.
process.exitCode = await run(
  process.argv.slice(2),
  createIo(process, { cwd: process.cwd(), env: process.env }),
)
