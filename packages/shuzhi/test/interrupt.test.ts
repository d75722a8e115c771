import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainDocument } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { faultyReport, folderWith, program, soundReport, spawnShuzhi } from './run-shuzhi.ts'

/** The program at work, what ends it, and a way to wait until it has said something more on one of its streams. */
function start(args: string[], cwd: string) {
  const child = spawn(process.execPath, [program, ...args], { cwd })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_code, signal) => resolve(signal)),
  )
  const written = { stdout: '', stderr: '' }
  const read = { stdout: 0, stderr: 0 }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => (written[name] += chunk))
  const said = async (name: keyof typeof written, what: string) => {
    await until(() => written[name].includes(what, read[name]))
    read[name] = written[name].indexOf(what, read[name]) + what.length
  }
  return { child, ended, written, said }
}

/** Waits until something is so; looks again and again. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}

const filesOf = (folder: string) => readdirSync(folder).sort()

const many = Array.from({ length: 80 }, (_, at) => [`in/${at}.txt`, soundReport.repeat(60)])

it.each([
  ['SIGINT', '2'],
  ['SIGTERM', '1'],
] as const)('%s ends a build cleanly, and the next run completes it (--jobs %s)', async (signal, jobs) => {
  const cwd = folderWith(Object.fromEntries(many))
  const args = ['build', 'in', '--to', 'md', '-q', '--jobs', jobs]
  const { child, ended, written } = start([...args, '--lang', 'en'], cwd)
  await until(
    () => filesOf(cwd).includes('out') && filesOf(join(cwd, 'out')).some((name) => name.endsWith('.md')),
  )
  child.kill(signal)
  expect(await ended).toBe(signal)
  expect(written.stderr).toBe('shuzhi: interrupted; run it again to complete it\n')
  const left = filesOf(join(cwd, 'out'))
  expect(left.filter((name) => !name.endsWith('.md'))).toEqual([])
  expect(left.length).toBeLessThan(many.length)
  expect((await spawnShuzhi(args, { cwd })).status).toBe(0)
  expect(filesOf(join(cwd, 'out'))).toHaveLength(many.length)
})

it.each(['csv', 'xlsx', 'parquet'])(
  'leaves nothing of an export to %s that was not completed',
  async (format) => {
    const cwd = folderWith(Object.fromEntries(many))
    const { child, ended } = start(['export', 'in', '--to', format, '-o', `all.${format}`], cwd)
    await until(() => filesOf(cwd).some((name) => name.endsWith('.tmp')))
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(filesOf(cwd)).toEqual(['in'])
  },
)

it('ends a filter that waits for standard input', async () => {
  const { child, ended, said } = start(['extract'], folderWith({}))
  child.stdin.write('{"schema":9}\n{"schema":9}\n')
  child.stdin.write(`${JSON.stringify(plainDocument('工作总结'))}\n`)
  await said('stdout', '"facts"')
  child.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
})

describe('--watch', () => {
  it('runs again when a file changes or comes, until it is ended', async () => {
    const cwd = folderWith({ 'a.txt': soundReport })
    const args = ['check', '.', '--watch', '--reporter', 'concise', '--lang', 'en']
    const { child, ended, said } = start(args, cwd)
    await said('stderr', 'waiting for changes')
    writeFileSync(join(cwd, 'a.txt'), faultyReport)
    await said('stdout', 'a.txt:3:7: warning')
    await said('stderr', 'waiting for changes')
    writeFileSync(join(cwd, 'b.txt'), faultyReport)
    await said('stdout', 'b.txt:3:7: warning')
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
  })

  it('builds again and is not woken by its own outputs; a config that is wrong is told and waited for', async () => {
    const cwd = folderWith({ 'a.txt': soundReport })
    const { child, ended, said, written } = start(
      ['build', '.', '--watch', '--to', 'md', '--lang', 'en'],
      cwd,
    )
    await said('stderr', 'waiting for changes')
    writeFileSync(join(cwd, 'shuzhi.config.json'), '{"theme":"blue"}')
    await said('stderr', 'theme: must be one of')
    await said('stderr', 'waiting for changes')
    writeFileSync(join(cwd, 'shuzhi.config.json'), '{}')
    writeFileSync(join(cwd, 'a.txt'), faultyReport)
    await said('stderr', 'waiting for changes')
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('邻里节')
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(written.stdout.match(/Reports written/g)).toHaveLength(2)
  })

  it('cannot watch standard input', async () => {
    expect((await spawnShuzhi(['check', '-', '--watch'])).status).toBe(2)
  })
})
