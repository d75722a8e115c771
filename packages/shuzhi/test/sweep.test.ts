import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sweepIndexPages } from '../src/outputs/sweep.ts'
import { folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

/** A process that is no more: ids end at 2^22 on Linux, and others give fewer. */
const dead = 4_194_305
const filesOf = (folder: string) => readdirSync(folder).sort()

it('build clears away what a killed run left half written, and nothing else', async () => {
  const cwd = folderWith({
    'in/a.txt': soundReport,
    [`out/a.html.${dead}.tmp`]: 'half',
    [`out/gone.json.${dead}.tmp`]: 'half',
    [`out/b.md.${process.pid}.tmp`]: 'another run at work',
    [`out/notes.doc.${dead}.tmp`]: 'not ours',
    'out/letter.tmp': 'not ours',
  })
  expect((await runShuzhi(['build', 'in', '--to', 'md'], { cwd })).status).toBe(0)
  expect(filesOf(join(cwd, 'out'))).toEqual([
    'a.md',
    `b.md.${process.pid}.tmp`,
    'letter.tmp',
    `notes.doc.${dead}.tmp`,
  ])
})

it.each(['csv', 'xlsx', 'parquet'])('export clears away what a killed run left of its %s', async (format) => {
  const cwd = folderWith({
    'a.txt': soundReport,
    [`all.${format}.${dead}.tmp`]: 'half',
    [`all.xlsx.ledger-1.${dead}.tmp`]: 'half',
    [`other.${format}.${dead}.tmp`]: 'of another export',
  })
  await runShuzhi(['export', 'a.txt', '--to', format, '-o', `all.${format}`], { cwd })
  const left = [
    'a.txt',
    `all.${format}`,
    `other.${format}.${dead}.tmp`,
    ...(format === 'xlsx' ? [] : [`all.xlsx.ledger-1.${dead}.tmp`]),
  ]
  expect(filesOf(cwd)).toEqual(left.sort())
})

it('build removes pages of an index that has fewer now, where they are ours', async () => {
  const cwd = folderWith({ 'in/a.txt': soundReport, 'out/index-3.html': '<p>mine</p>' })
  await runShuzhi(['build', 'in'], { cwd })
  const page = readFileSync(join(cwd, 'out/index.html'))
  writeFileSync(join(cwd, 'out/index-2.html'), page)
  writeFileSync(join(cwd, 'out/index-new.html'), page)
  await runShuzhi(['build', 'in', '--to', 'json'], { cwd })
  expect(filesOf(join(cwd, 'out'))).toContain('index-2.html')
  await runShuzhi(['build', 'in'], { cwd })
  expect(filesOf(join(cwd, 'out'))).toEqual([
    'a.html',
    'a.json',
    'a.md',
    'index-3.html',
    'index-new.html',
    'index.html',
  ])
})

it('minds no folder that is not there', () => {
  expect(() => sweepIndexPages(join(folderWith({}), 'gone'), new Set())).not.toThrow()
})
