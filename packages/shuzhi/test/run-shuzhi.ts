import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { createIo } from '../src/io.ts'
import { run } from '../src/run.ts'

/** The built program. */
export const program = fileURLToPath(new URL('../dist/command/main.js', import.meta.url))

/** How a run ended, and all it wrote. */
export type Ended = { status: number | null; stdout: string; stderr: string }

export type RunOptions = { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> }

/** Runs the built program as a process of its own, in Chinese unless `env` says otherwise. */
export async function spawnShuzhi(
  args: readonly string[],
  { cwd, input, env }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: cwd ?? tmpdir(),
    env: { PATH: process.env.PATH, ...env },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

/** The command as a module: its sources, or what they are compiled to. */
export type Program = { run: typeof run; createIo: typeof createIo }

/** Runs the program's sources in this process, on streams of its own. */
export const runShuzhi = (args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  runProgram({ run, createIo }, args, options)

/** Runs a program in this process, on streams of its own. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  { cwd, input, env }: RunOptions = {},
): Promise<Ended> {
  const streams = {
    stdin: Readable.from([Buffer.from(input ?? '')]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  }
  const written = Promise.all([text(streams.stdout), text(streams.stderr)])
  const io = program.createIo(streams, { cwd: cwd ?? tmpdir(), env: env ?? {} })
  const status = await program.run(args, io)
  streams.stdout.end()
  streams.stderr.end()
  const [stdout, stderr] = await written
  return { status, stdout, stderr }
}

/** A folder with these files, for one test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A short report in which nothing is wrong. */
export const soundReport = '社区工作总结\n一、工作情况\n一是开展消防演练3次。二是走访居民120户。\n'

/** The same with a blank and a reversed quotation mark. */
export const faultyReport = '社区工作总结\n一、工作情况\n开展消防演练**次，组织”邻里节”活动。\n'
