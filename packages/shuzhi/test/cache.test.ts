import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

const files = { 'a.txt': soundReport, 'b.txt': faultyReport }

/** When each file of a folder was written. */
const times = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]))

/** The names of the reports whose pages were made anew by `run`. */
async function madeBy(folder: string, run: () => Promise<unknown>): Promise<string[]> {
  const before = times(folder)
  await run()
  const after = times(folder)
  return Object.keys(after).filter((name) => name.endsWith('.md') && after[name] !== before[name])
}

it('makes again only what changed, and what somebody else changed of the outputs', async () => {
  const cwd = folderWith(files)
  const out = join(cwd, 'out')
  const build = (...args: string[]) => runShuzhi(['build', '.', '--cache', '-q', ...args], { cwd })
  await build()
  expect(await madeBy(out, build)).toEqual([])
  writeFileSync(join(cwd, 'a.txt'), faultyReport)
  expect(await madeBy(out, build)).toEqual(['a.md'])
  writeFileSync(join(out, 'b.md'), 'tampered')
  expect(await madeBy(out, build)).toEqual(['b.md'])
  expect(await madeBy(out, () => build('--lang', 'en'))).toEqual(['a.md', 'b.md'])
  writeFileSync(join(cwd, 'shuzhi.config.json'), JSON.stringify({ rules: { blank: 'off' } }))
  expect(await madeBy(out, () => build('--lang', 'en'))).toEqual(['a.md', 'b.md'])
  expect(await madeBy(out, () => build('--lang', 'en'))).toEqual([])
})

it('gives the same results, and nothing of the cache is seen by git or read as a report', async () => {
  const cwd = folderWith(files)
  const check = (...args: string[]) => runShuzhi(['check', '.', ...args], { cwd })
  const plain = await check()
  for (const _ of [1, 2]) expect(await check('--cache')).toEqual(plain)
  expect(readFileSync(join(cwd, '.shuzhi/cache/.gitignore'), 'utf8')).toBe('*\n')
  expect(await check()).toEqual(plain)
})

it('takes a result over in fact, and not from a broken file', async () => {
  const cwd = folderWith({ 'b.txt': faultyReport })
  const check = () => runShuzhi(['check', '.', '--cache', '--reporter', 'concise'], { cwd })
  const first = await check()
  const [name = ''] = readdirSync(join(cwd, '.shuzhi/cache'), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.json'))
  const entry = join(cwd, '.shuzhi/cache', name)
  const kept = readFileSync(entry, 'utf8')
  writeFileSync(entry, kept.replaceAll('"line":3', '"line":33'))
  expect((await check()).stdout).toContain('b.txt:33:')
  writeFileSync(entry, kept.slice(0, 100))
  expect(await check()).toEqual(first)
})

it('does not keep what --fix made', async () => {
  const cwd = folderWith({ 'b.txt': faultyReport })
  const fix = () => runShuzhi(['check', 'b.txt', '--fix', '--cache', '--lang', 'en'], { cwd })
  expect((await fix()).stderr).toBe('Fixed: 1.\n')
  writeFileSync(join(cwd, 'b.txt'), faultyReport)
  expect((await fix()).stderr).toBe('Fixed: 1.\n')
})
