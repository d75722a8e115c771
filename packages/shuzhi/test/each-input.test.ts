import { tmpdir } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { usageTexts } from '../src/command-line/texts/usage.ts'
import { UsageError } from '../src/command-line/usage-error.ts'
import { eachInput } from '../src/commands/each-input.ts'
import { createIo } from '../src/io.ts'

const io = createIo(
  { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() },
  { cwd: tmpdir(), env: {} },
)
const context = { io, language: 'en' as const, operands: [], options: {}, config: {} }
const inputs = ['a', 'b', 'c'].map((id) => ({ id, path: `${id}.txt`, shown: `${id}.txt`, file: null }))
const failures = [{ shown: 'gone.txt', reason: 'gone', exitCode: 2 as const }]

it('goes on where one input breaks the program', async () => {
  const used: string[] = []
  const found = await eachInput(
    context,
    { inputs, failures },
    async ({ id }) => id,
    async (id: string) => {
      if (id === 'b') throw new TypeError('broken')
      used.push(id)
      return []
    },
  )
  expect(used).toEqual(['a', 'c'])
  expect(found.map(({ shown, exitCode }) => [shown, exitCode])).toEqual([
    ['gone.txt', 2],
    ['b.txt', 2],
  ])
  expect(found[1]?.reason).toContain('internal error: broken')
})

it('ends at a mistake of the user', async () => {
  const use = async () => {
    throw new UsageError(usageTexts.fixStandardInput)
  }
  await expect(eachInput(context, { inputs, failures }, async () => '', use)).rejects.toThrow(UsageError)
})
