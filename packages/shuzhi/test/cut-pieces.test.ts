import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutPieces } from '../src/exporters/cut-pieces.ts'

const cut = (text: string, most: number, whole: [number, number][] = []) =>
  cutPieces(text, [[0, text.length]], most, whole).map(([start, end]) => text.slice(start, end))

it.each([
  [
    'after the last comma that fits',
    '走访居民，慰问老人，整治环境',
    11,
    [],
    ['走访居民，慰问老人，', '整治环境'],
  ],
  ['at the limit without one', '走访居民慰问老人', 5, [], ['走访居民慰', '问老人']],
  ['before a fact that fits', '共计走访居民1200户', 8, [[6, 11]], ['共计走访居民', '1200户']],
  ['not at a comma inside a fact', '落实“学，做”活动', 5, [[2, 7]], ['落实', '“学，做”', '活动']],
  ['inside a fact that fits nowhere', '全国第三次普查', 4, [[0, 7]], ['全国第三', '次普查']],
  ['never inside a character', '😀😀😀', 3, [], ['😀', '😀', '😀']],
  ['after a character that is longer than the limit', '😀a', 1, [], ['😀', 'a']],
] as const)('cuts %s', (_, text, most, whole, pieces) => {
  expect(
    cut(
      text,
      most,
      whole.map(([start, end]) => [start, end]),
    ),
  ).toEqual(pieces)
})

it('gives every character once for any limit and any facts', () => {
  const spans = fc
    .array(fc.nat(60), { maxLength: 12 })
    .map((ends) => [...new Set(ends)].sort((a, b) => a - b))
    .map((ends) => ends.flatMap((end, at): [number, number][] => (at % 2 ? [[ends[at - 1]!, end]] : [])))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      spans,
      (text, most, whole) => {
        expect(cut(text, most, whole).join('')).toBe(text)
      },
    ),
    { numRuns: 500 },
  )
})
