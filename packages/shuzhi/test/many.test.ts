import { tmpdir } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { reporterNames } from '../src/command-line/choices.ts'
import { eachInput } from '../src/commands/each-input.ts'
import { createIo } from '../src/io.ts'
import { reporters } from '../src/reporters/index.ts'
import type { Reported } from '../src/reporters/reported.ts'

/** More than the arguments that a call can take. */
const many = 200_000

const finding: Reported = {
  path: 'a.txt',
  code: 'blank',
  severity: 'warning',
  message: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 3,
  offset: [0, 2],
}

it.each(reporterNames)('%s reports any number of findings', (name) => {
  const reporter = reporters[name]({ language: 'en', colors: false, quiet: false })
  const findings = Array.from({ length: many }, () => finding)
  const written = reporter.file({ path: 'a.txt', raw: '', findings })
  expect(written + reporter.end({ files: 1, error: 0, warning: many, info: 0 })).not.toBe('')
})

it('gathers any number of failures', async () => {
  const io = createIo(
    { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() },
    { cwd: tmpdir(), env: {} },
  )
  const failure = { shown: 'a', reason: 'b', exitCode: 2 as const }
  const found = await eachInput(
    { io, language: 'en', operands: [], options: {}, config: {} },
    { inputs: [{ id: 'a', path: 'a', shown: 'a', file: null }], failures: [] },
    async () => '',
    async () => Array.from({ length: many }, () => failure),
  )
  expect(found.length).toBe(many)
})
