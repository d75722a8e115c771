import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { folderWith, runShuzhi, soundReport, spawnShuzhi } from './run-shuzhi.ts'

const reports = () => folderWith({ 'a.txt': soundReport, 'b.txt': soundReport })

const exported = (cwd: string, format: string, place: string) =>
  runShuzhi(['export', '.', '--to', format, '-o', place, '--lang', 'en'], { cwd })

it.each(['csv', 'xlsx', 'parquet'])('puts no %s file in the place of what is none', async (format) => {
  const cwd = reports()
  const server = createServer().listen(join(cwd, 'socket'))
  await once(server, 'listening')
  expect(await exported(cwd, format, 'socket')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^shuzhi: cannot write [^\n]*what stands there is no plain file[^\n]*\n$/),
  })
  expect(statSync(join(cwd, 'socket')).isSocket()).toBe(true)
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt', 'socket'])
  server.close()
})

it.each([
  ['in', 'a folder stands there'],
  ['a.txt/b.csv', 'a part of the path is no folder'],
])('says why it cannot write %s', async (place, reason) => {
  const { status, stderr } = await exported(
    folderWith({ 'a.txt': soundReport, 'in/b.txt': '' }),
    'csv',
    place,
  )
  expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
})

it.runIf(process.platform !== 'win32')('writes text into a device or a pipe as it is', async () => {
  const cwd = reports()
  expect(await exported(cwd, 'csv', '/dev/null')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(cwd, 'pipe')])
  const read = text(createReadStream(join(cwd, 'pipe')))
  expect(await exported(cwd, 'csv', 'pipe')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await read).toBe((await runShuzhi(['export', '.', '--to', 'csv'], { cwd })).stdout)
})

it.runIf(process.platform !== 'win32')('takes /dev/stdout for standard output', async () => {
  const cwd = reports()
  const { stdout } = await spawnShuzhi(['export', '.', '--to', 'jsonl', '-o', '/dev/stdout'], { cwd })
  expect(stdout).toBe((await runShuzhi(['export', '.', '--to', 'jsonl'], { cwd })).stdout)
})

it('writes through a link, which stays one', async () => {
  const cwd = folderWith({ 'a.txt': soundReport, 'real.csv': 'old' })
  symlinkSync('real.csv', join(cwd, 'link.csv'))
  await exported(cwd, 'csv', 'link.csv')
  expect(lstatSync(join(cwd, 'link.csv')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toContain('quantity')
})

it('keeps reports and links to them that are read, and replaces other links', async () => {
  const cwd = folderWith({ 'in/a.txt': soundReport, 'out/note.txt': '' })
  symlinkSync('../in/a.txt', join(cwd, 'out/a.md'))
  const build = (...args: string[]) => runShuzhi(['build', ...args, '--to', 'md', '-o', 'out'], { cwd })
  expect((await build('out/a.md')).status).toBe(2)
  expect(lstatSync(join(cwd, 'out/a.md')).isSymbolicLink()).toBe(true)
  expect((await build('in')).status).toBe(0)
  expect(lstatSync(join(cwd, 'out/a.md')).isFile()).toBe(true)
  expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toBe(soundReport)
})
