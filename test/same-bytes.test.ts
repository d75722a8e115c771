import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const stages = ['normalize', 'segment', 'extract', 'render']
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-same-bytes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The stages' data tasks one after another, as the cached build runs them, in a workspace of links. */
function buildByStages(workspace: string): void {
  for (const name of ['document', 'stage', ...stages]) {
    const place = join(workspace, 'packages', name)
    mkdirSync(place, { recursive: true })
    for (const link of ['dist', 'package.json'])
      symlinkSync(join(root, 'packages', name, link), join(place, link))
  }
  for (const stage of stages)
    execFileSync(process.execPath, ['dist/cli.js'], {
      cwd: join(workspace, 'packages', stage),
      timeout: 20_000,
    })
}

/** A folder's files with their text, but for the manifest, which is of the cached build alone. */
const contentOf = (place: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(place)
      .filter((name) => name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(place, name), 'utf8')]),
  )

/** The command's build of the same workspace, into a folder beside that of the cached build. */
function buildByCommand(workspace: string): void {
  const args = [join(root, 'packages/shuzhi/dist/command/main.js'), 'build', '-o', 'out-of-command', '-q']
  spawnSync(process.execPath, args, { cwd: workspace, timeout: 20_000 })
}

it('writes the bytes that the cached build writes', () => {
  const seeds = join(folder, 'seeds')
  mkdirSync(join(seeds, '乡'), { recursive: true })
  for (const name of readdirSync(join(root, 'seeds')))
    writeFileSync(join(seeds, name), readFileSync(join(root, 'seeds', name)))
  const report = '工作总结\r\n一、工作情况\r\n走访居民XX户，组织"邻里节"活动3次。\r\n'
  for (const name of ['a.txt', 'a-b.txt', '乡/a.txt', '乡-a.txt', 'A.txt.txt'])
    writeFileSync(join(seeds, name), report)
  writeFileSync(join(seeds, 'empty.txt'), '')
  buildByStages(folder)
  buildByCommand(folder)
  expect(contentOf(join(folder, 'out-of-command'))).toEqual(contentOf(join(folder, 'out')))
  expect(Object.keys(contentOf(join(folder, 'out'))).length).toBe(3 * 10 + 1)
})

it('takes the same files of a folder for reports, under the same names', () => {
  const workspace = join(folder, 'other')
  const seeds = join(workspace, 'seeds')
  mkdirSync(join(seeds, '乙'), { recursive: true })
  writeFileSync(join(workspace, '.gitignore'), '草稿*\nout*/\n')
  writeFileSync(join(seeds, '.shuzhiignore'), 'old.txt\n')
  for (const name of ['a.txt', 'data.csv', '草稿.txt', 'old.txt', '乙/b.txt'])
    writeFileSync(join(seeds, name), `工作总结\n一、工作情况\n走访居民${name.length}户。\n`)
  for (const name of ['丙', 'x']) symlinkSync(join(seeds, '乙'), join(seeds, name))
  symlinkSync(seeds, join(seeds, '乙', 'around'))
  symlinkSync(join(seeds, 'nowhere'), join(seeds, 'current'))
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(seeds, 'pipe.txt')])
  buildByStages(workspace)
  buildByCommand(workspace)
  const pages = contentOf(join(workspace, 'out'))
  expect(contentOf(join(workspace, 'out-of-command'))).toEqual(pages)
  expect(Object.keys(pages).filter((name) => name.endsWith('.md'))).toEqual(['a.md', 'x-b.md'])
})
