import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Task } from './do-task.ts'

/** A text up to so many bytes takes no more memory than any thread has. */
const light = 4 * 1024 * 1024

/** Whether a task could take more memory than a process can bear to lose: it is long, or a package, which can hold a thousand times its size. */
export function isHeavy({ input: { file }, bytes }: Task): boolean {
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
