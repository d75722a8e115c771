import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, soundReport, spawnShuzhi } from './run-shuzhi.ts'

const config = (limits: object) => JSON.stringify({ limits })
/** Takes seconds on any machine, and more memory than the least that a thread can be held to. */
const long = soundReport.repeat(120_000)

describe.each(['1', '2'])('a document that runs over its time (--jobs %s)', { timeout: 120_000 }, (jobs) => {
  const files = { 'in/a.txt': soundReport, 'in/b.txt': long, 'in/c.txt': soundReport }

  it('is named, leaves nothing, and stops no other', async () => {
    const cwd = folderWith({ ...files, 'shuzhi.config.json': config({ seconds: 1.5 }) })
    const { status, stderr } = await spawnShuzhi(
      ['build', 'in', '--jobs', jobs, '--to', 'md', '--lang', 'en', '-q'],
      { cwd },
    )
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'shuzhi: inputs that failed: 1\n  in/b.txt: the file took more than 1.5 s and was ended; it gives no report\n',
    })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.md', 'c.md'])
  })

  it('is a finding like any other, and has no part in an export', async () => {
    const cwd = folderWith({ ...files, 'shuzhi.config.json': config({ seconds: 1.5 }) })
    const checked = await spawnShuzhi(['check', 'in', '--jobs', jobs, '--reporter', 'ndjson'], { cwd })
    expect(checked.stdout).toContain('"over-time"')
    await spawnShuzhi(['export', 'in', '--jobs', jobs, '--to', 'jsonl', '-o', 'all.jsonl'], { cwd })
    expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8').match(/^\{.*?"id":"\w+"/gm)).toHaveLength(2)
  })
})

it.each(['1', '2'])(
  'a document that fills the memory ends its thread and nothing else (--jobs %s)',
  { timeout: 120_000 },
  async (jobs) => {
    const cwd = folderWith({
      'in/a.txt': soundReport,
      'in/b.txt': long.repeat(2),
      'in/c.txt': soundReport,
      'shuzhi.config.json': config({ megabytes: 128 }),
    })
    const { status, stderr } = await spawnShuzhi(
      ['build', 'in', '--jobs', jobs, '--to', 'md', '--lang', 'en', '-q'],
      { cwd },
    )
    expect(stderr).toContain('in/b.txt: the file needed more than 128 MB of memory and was ended')
    expect(status).toBe(1)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.md', 'c.md'])
  },
)

it('a limit is a number that can be held', async () => {
  const cwd = folderWith({ 'a.txt': soundReport, 'shuzhi.config.json': config({ megabytes: 1 }) })
  const { status, stderr } = await spawnShuzhi(['check', '.', '--lang', 'en'], { cwd })
  expect(status).toBe(2)
  expect(stderr).toContain('limits.megabytes')
})
