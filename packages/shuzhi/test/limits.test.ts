import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, soundReport, spawnShuzhi } from './run-shuzhi.ts'

/** The names of reports in a folder. */
const names = ['a', 'b', 'c']

/** A folder of three reports, the middle one of which is told, under a config. */
const folderOf = (middle: string, config: object) =>
  folderWith({
    'in/a.txt': soundReport,
    'in/b.txt': middle,
    'in/c.txt': soundReport,
    'shuzhi.config.json': JSON.stringify(config),
  })

/** What the three commands make of such a folder: how each ended, what build names, finds and writes, and what is exported. */
async function made(cwd: string, jobs: string) {
  const run = (...args: string[]) => spawnShuzhi([...args, '--jobs', jobs], { cwd })
  const [build, check, all] = await Promise.all([
    run('build', 'in', '--to', 'md', '-q'),
    run('check', 'in', '--reporter', 'ndjson'),
    run('export', 'in', '--to', 'jsonl', '-o', 'all.jsonl'),
  ])
  const findings = check.stdout.split('\n').filter((line) => line !== '')
  return {
    statuses: [build, check, all].map(({ status }) => status),
    named: names.filter((name) => build.stderr.includes(`in/${name}.txt`)),
    found: findings.map((line) => JSON.parse(line)).map(({ path, code }) => `${path} ${code}`),
    written: readdirSync(join(cwd, 'out')).sort(),
    exported: readFileSync(join(cwd, 'all.jsonl'), 'utf8').split('\n').length - 1,
  }
}

/** What is made where the middle report is ended: it is named, found and left out, and stops no other. */
const ended = (code: string) => ({
  statuses: [1, 1, 1],
  named: ['b'],
  found: [`in/b.txt ${code}`],
  written: ['a.md', 'c.md'],
  exported: 2,
})

describe.each(['1', '2'])('on threads: %s', { timeout: 240_000 }, (jobs) => {
  it('ends a document that runs over its time', async () => {
    // The pattern never ends on the line, however fast the machine is; the others have as long as no machine takes.
    const config = { limits: { seconds: 8 }, noise: { lines: ['^(a+)+$'] } }
    expect(await made(folderOf(`${'a'.repeat(60)}b\n`, config), jobs)).toEqual(ended('over-time'))
  })

  it('ends a document that fills the memory', async () => {
    const config = { limits: { megabytes: 128 } }
    expect(await made(folderOf(soundReport.repeat(18_000), config), jobs)).toEqual(ended('over-memory'))
  })
})
