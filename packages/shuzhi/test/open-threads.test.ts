import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { threadsFor } from '../src/work/open-threads.ts'

it.each([
  [1, undefined, 1],
  [3, 1, 1],
  [3, 2, 2],
  [3, 1_000_000, 3],
  [0, 5, 1],
  [1_000_000, 1_000_000, 4 * availableParallelism()],
])('starts for %s inputs, %s threads asked for, %s', (inputs, asked, threads) => {
  expect(threadsFor(inputs, asked)).toBe(threads)
})
