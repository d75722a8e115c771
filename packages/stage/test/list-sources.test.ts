import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { listSources } from '../src/index.ts'
import { temporaryFolder } from './folder.ts'

/** A folder with these files, which hold the given texts. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const pathsOf = (...given: Parameters<typeof listSources>) => listSources(...given).paths

it('lists reports in order, also those of folders, and no leftovers', () => {
  const names = [
    'b.txt',
    'a.DOCX',
    '.DS_Store',
    '~$a.docx',
    '乡镇/c.md',
    'data.csv',
    'node_modules/p/readme.md',
  ]
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])))
  expect(listSources(folder)).toEqual({ paths: ['a.DOCX', 'b.txt', '乡镇/c.md'], failures: [] })
  expect(pathsOf(folder, { isWanted: (path) => path.endsWith('.csv') })).toEqual(['data.csv'])
})

it('reads each folder once, under the first of its names', () => {
  const folder = folderWith({ 'b/in/a.txt': '', 'b.txt': '' })
  symlinkSync(folder, join(folder, 'b/around'))
  symlinkSync(join(folder, 'b'), join(folder, 'c'))
  symlinkSync(join(folder, 'b/in'), join(folder, 'a'))
  expect(pathsOf(folder)).toEqual(['a/a.txt', 'b.txt'])
})

it('does not follow a link to a folder around the listed one', () => {
  const folder = folderWith({ 'README.md': '', 'seeds/a.txt': '' })
  symlinkSync('..', join(folder, 'seeds/back'))
  expect(pathsOf(join(folder, 'seeds'))).toEqual(['a.txt'])
})

it('leaves out what ignore files name, those around the folder too, and the folder to skip', () => {
  const folder = folderWith({
    '.gitignore': '草稿*\n',
    'seeds/.shuzhiignore': 'old/\n',
    'seeds/a.txt': '',
    'seeds/草稿.txt': '',
    'seeds/old/b.txt': '',
    'seeds/out/c.html': '',
  })
  const seeds = join(folder, 'seeds')
  symlinkSync(join(seeds, 'out'), join(folder, 'link'))
  expect(pathsOf(seeds, { top: folder, skip: join(folder, 'link') })).toEqual(['a.txt'])
})

it('takes regular files only', () => {
  const folder = folderWith({ 'a.txt': '' })
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')])
  mkdirSync(join(folder, 'folder.txt'))
  expect(listSources(folder)).toEqual({ paths: ['a.txt'], failures: [] })
})

it('names what it cannot open where that is named like a report', () => {
  const folder = temporaryFolder()
  for (const name of ['a.txt', 'current']) symlinkSync(join(folder, 'nowhere'), join(folder, name))
  const error = expect.objectContaining({ code: 'ENOENT' })
  expect(listSources(folder)).toEqual({ paths: [], failures: [{ path: 'a.txt', error }] })
})

it('finds nothing where there is no folder', () => {
  expect(listSources(join(temporaryFolder(), 'seeds'))).toEqual({ paths: [], failures: [] })
})
