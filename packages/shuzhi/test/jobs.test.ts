import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultyReport, folderWith, soundReport, spawnShuzhi } from './run-shuzhi.ts'

/** Reports of different lengths, so that they are not done in the order in which they are begun; one of them is no text. */
const reports = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `in/${at}.txt`,
    at === 5 ? Uint8Array.of(0, 1, 2, 255, 0) : faultyReport + soundReport.repeat(13 - at),
  ]),
)

const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

it('writes and prints the same for any number of threads', async () => {
  const cwd = folderWith(reports)
  const runs = ['1', '3'].map(async (jobs) => {
    const built = await spawnShuzhi(['build', 'in', '-o', `out${jobs}`, '--jobs', jobs, '-q'], { cwd })
    const checked = await spawnShuzhi(['check', 'in', '--jobs', jobs, '--reporter', 'ndjson'], { cwd })
    return { built, checked, files: contentOf(join(cwd, `out${jobs}`)) }
  })
  const [one, three] = await Promise.all(runs)
  expect(three).toEqual(one)
  expect(Object.keys(one?.files ?? {})).toHaveLength(11 * 3 + 1)
  expect(one?.checked.stderr).toMatch(/\n {2}in\/5\.txt: [^\n]+\n$/)
})

it.each(['csv', 'xlsx', 'parquet', 'brat'])(
  'exports the same %s for any number of threads',
  async (format) => {
    const cwd = folderWith(reports)
    const contents = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        await spawnShuzhi(['export', 'in', '--to', format, '-o', `out${jobs}`, '--jobs', jobs], { cwd })
        const place = join(cwd, `out${jobs}`)
        return format === 'brat' ? contentOf(place) : readFileSync(place, 'latin1')
      }),
    )
    expect(contents[1]).toEqual(contents[0])
    expect(contents[0]?.length).not.toBe(0)
  },
)

it('leaves no half file where a thread cannot write', async () => {
  const cwd = folderWith({ ...reports, out: 'a file in the way' })
  const { status, stderr } = await spawnShuzhi(['build', 'in', '--jobs', '2', '--lang', 'en'], { cwd })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^shuzhi: cannot write [^\n]+\n$/),
  })
  expect(readdirSync(cwd).sort()).toEqual(['in', 'out'])
})

it('wants a number', async () => {
  const { status, stderr } = await spawnShuzhi(['check', '.', '--jobs', '0', '--lang', 'en'])
  expect([status, stderr]).toEqual([2, 'shuzhi: --jobs needs a whole number from 1, not “0”\n'])
})
