import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import {
  faultyReport,
  folderWith,
  program,
  type RunOptions,
  runShuzhi,
  soundReport,
  spawnShuzhi,
} from './run-shuzhi.ts'

/** Paths that are told in the output do not depend on where the folder lies. */
const files = { 'a.txt': soundReport, 'b.txt': faultyReport }

describe('the built program', () => {
  it.each<[string, string[], RunOptions?]>([
    ['help', ['--help'], { env: { LANG: 'en_US.UTF-8' } }],
    ['the version', ['-v']],
    ['wrong use', ['biuld']],
    ['findings', ['check', '.', '--reporter', 'concise']],
    ['an export', ['export', '.', '--to', 'standoff']],
    ['a filter', ['extract'], { input: faultyReport }],
    ['an input that cannot be read', ['check', 'gone.txt', 'a.txt']],
  ])('does for %s what its sources do', async (_, args, options) => {
    const cwd = folderWith(files)
    expect(await spawnShuzhi(args, { cwd, ...options })).toEqual(await runShuzhi(args, { cwd, ...options }))
  })

  it('builds', async () => {
    const cwd = folderWith(files)
    const { status, stderr } = await spawnShuzhi(['build'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('社区工作总结')
  })

  it('ends quietly where its output is not read to the end', async () => {
    const reports = Array.from({ length: 40 }, (_, n) => [`报告${n}.txt`, soundReport.repeat(50)])
    const child = spawn(process.execPath, [program, 'extract', '.'], {
      cwd: folderWith(Object.fromEntries(reports)),
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const closed = new Promise((resolve) => child.on('close', resolve))
    expect({ stderr: await text(child.stderr), status: await closed }).toEqual({ stderr: '', status: 0 })
  })
})
