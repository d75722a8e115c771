import { expect, it } from 'vitest'
import { bySpan, contains, crosses, overlaps, Span } from '../src/index.ts'

it.each<[Span, Span, { contains: boolean; overlaps: boolean; crosses: boolean }]>([
  [[0, 4], [1, 2], { contains: true, overlaps: true, crosses: false }],
  [[0, 4], [0, 4], { contains: true, overlaps: true, crosses: false }],
  [[0, 4], [4, 5], { contains: false, overlaps: false, crosses: false }],
  [[0, 4], [4, 4], { contains: true, overlaps: false, crosses: false }],
  [[0, 4], [2, 6], { contains: false, overlaps: true, crosses: true }],
  [[1, 2], [0, 4], { contains: false, overlaps: true, crosses: false }],
])('compares %j with %j', (a, b, expected) => {
  expect({ contains: contains(a, b), overlaps: overlaps(a, b), crosses: crosses(a, b) }).toEqual(expected)
})

it('sorts parents before children', () => {
  const spans: Span[] = [
    [2, 3],
    [0, 1],
    [0, 4],
    [2, 4],
  ]
  expect(
    spans
      .map((span) => ({ span }))
      .sort(bySpan)
      .map(({ span }) => span),
  ).toEqual([
    [0, 4],
    [0, 1],
    [2, 4],
    [2, 3],
  ])
})

it.each([[[2, 1]], [[-1, 0]], [[0.5, 1]], [[0]], [[0, 1, 2]], ['0,1']])('refuses %j', (value) => {
  expect(Span.safeParse(value).success).toBe(false)
})
