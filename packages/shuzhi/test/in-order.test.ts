import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../src/work/in-order.ts'

it('gives results in the order of the items, with never more under way than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, ahead) => {
      let open = 0
      let most = 0
      const start = async (at: number) => {
        open += 1
        most = Math.max(most, open)
        for (let turn = 0; turn < (delays[at] ?? 0); turn += 1) await new Promise(setImmediate)
        open -= 1
        return at
      }
      const results: number[] = []
      const { signal } = new AbortController()
      for await (const { result } of inOrder(delays.keys(), start, { ahead, signal })) results.push(result)
      expect(results).toEqual([...delays.keys()])
      expect(most).toBeLessThanOrEqual(ahead)
    }),
    { seed: 7, numRuns: 50 },
  )
})

it('starts nothing once it is to end, and waits for what is under way', async () => {
  const ending = new AbortController()
  const started: number[] = []
  const finished: number[] = []
  const start = async (item: number) => {
    started.push(item)
    await new Promise(setImmediate)
    finished.push(item)
    return item
  }
  for await (const { result } of inOrder([1, 2, 3, 4, 5, 6], start, { ahead: 3, signal: ending.signal }))
    if (result === 1) ending.abort()
  expect([started, finished]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
})
