import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isHeavy } from '../src/work/is-heavy.ts'
import { folderWith } from './run-shuzhi.ts'

const input = { id: 'a', path: 'a.txt', shown: 'a.txt', file: null }

it.each([
  [60_000, 128, false],
  [70_000, 128, true],
  [1_000_000, 2048, false],
  [1_100_000, 2048, true],
])('a text of %s bytes under a limit of %s MB', (length, megabytes, heavy) => {
  expect(isHeavy({ input, bytes: new Uint8Array(length) }, megabytes)).toBe(heavy)
  const file = join(folderWith({ 'a.txt': new Uint8Array(length) }), 'a.txt')
  expect(isHeavy({ input: { ...input, file } }, megabytes)).toBe(heavy)
})

it('a package is heavy whatever its length, and what is not there is not', () => {
  const cwd = folderWith({ 'a.docx': 'PK', 'b.txt': 'P' })
  const under = (name: string) => isHeavy({ input: { ...input, file: join(cwd, name) } }, 2048)
  expect(['a.docx', 'b.txt', 'gone.txt'].map(under)).toEqual([true, false, false])
})
