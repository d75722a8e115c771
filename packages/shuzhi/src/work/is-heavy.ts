import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Task } from './do-task.ts'

/**
 * The memory that a byte of a text may take, in bytes. Measured as the peak of the whole process that built texts of 2 MB: 160 for reports, 500 for lists of
 * short sentences, 1,600 for nothing but lines of one digit.
 */
const costOfByte = 2000

/**
 * Whether a task could take more than so many megabytes of memory, which only a thread of its own can be held to: it is too long for that, or a package,
 * which can hold a thousand times its size.
 */
export function isHeavy({ input: { file }, bytes }: Task, megabytes: number): boolean {
  const light = (megabytes * 2 ** 20) / costOfByte
  if (bytes) return bytes.length > light || isPackage(bytes)
  try {
    return statSync(file ?? '').size > light || isPackage(startOf(file ?? ''))
  } catch {
    // It cannot be read, as its thread will find.
    return false
  }
}

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

function startOf(file: string): Uint8Array {
  const bytes = new Uint8Array(2)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
  return bytes
}
