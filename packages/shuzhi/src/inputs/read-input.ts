import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Io } from '../io.ts'
import type { Input } from './input.ts'

/** All bytes of an input; throws the system's error where it cannot be read. */
export const readInput = ({ file }: Input, { stdin }: Io): Promise<Uint8Array> =>
  file === null ? buffer(stdin) : readFile(file)

/** An input piece by piece: standard input as it comes, a file as a whole. */
export async function openInput({ file }: Input, { stdin }: Io): Promise<AsyncIterable<Uint8Array>> {
  if (file === null) return stdin
  const bytes = await readFile(file)
  return (async function* () {
    yield bytes
  })()
}
