import { readFile } from 'node:fs/promises'
import type { Context } from '../commands/command.ts'
import type { Input } from './input.ts'
import { standardInput } from './standard-input.ts'

/** An input piece by piece: standard input as it comes, a file as a whole; throws the system's error where it cannot be read. */
export async function openInput({ file }: Input, context: Context): Promise<AsyncIterable<Uint8Array>> {
  if (file === null) return standardInput(context)
  const bytes = await readFile(file)
  return (async function* () {
    yield bytes
  })()
}
