import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignIds } from '../src/index.ts'

const idOf = (path: string) => assignIds([path]).get(path)
const pieces = fc.constantFrom(
  '报告',
  'a',
  'B',
  '/',
  '..',
  ' ',
  '-',
  '_',
  '.txt',
  'CON',
  'index',
  '😀',
  '\u202e',
  'é',
  '?',
  '*',
  '年'.repeat(80),
)
const paths = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))

describe('assignIds', () => {
  it.each([
    ['000_7ed87b52bd399dca.txt', '000_7ed87b52bd399dca'],
    ['乡镇/2022年总结.txt', '乡镇-2022年总结'],
    ['a b.md', 'a-b'],
  ])('names %s as %s', (path, id) => expect(idOf(path)).toBe(id))

  it.each(['CON.txt', 'index.txt', 'index-2.html', 'manifest.md', '😀.txt', '../.txt', '长'.repeat(300)])(
    'marks the name that %s cannot keep',
    (path) => expect(idOf(path)).toMatch(/-[0-9a-f]{8}$/),
  )

  it('tells apart what a file system may not', () => {
    const ids = [...assignIds(['a.txt', 'A.txt', 'a.md', 'a/b.txt', 'a-b.txt', '../a.txt']).values()]
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(6)
  })

  it('gives safe names, one each, the same in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(paths, { maxLength: 20 }), (list) => {
        const ids = assignIds(list)
        expect(ids.size).toBe(list.length)
        expect(new Set([...ids.values()].map((id) => id.toLowerCase())).size).toBe(list.length)
        for (const id of ids.values()) {
          expect(id).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u)
          expect(Buffer.byteLength(id)).toBeLessThanOrEqual(150)
        }
        expect([...assignIds(list.toReversed())].sort()).toEqual([...ids].sort())
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
