import { readFile } from 'node:fs/promises'
import type { Io } from '../io.ts'
import type { Input } from './input.ts'

/** An input piece by piece: standard input as it comes, a file as a whole; throws the system's error where it cannot be read. */
export async function openInput({ file }: Input, { stdin }: Io): Promise<AsyncIterable<Uint8Array>> {
  if (file === null) return stdin
  const bytes = await readFile(file)
  return (async function* () {
    yield bytes
  })()
}
