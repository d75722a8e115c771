import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** How far into a page its head says who made it, in bytes. */
const far = 1024

/** Whether a file is a page of ours: it says so itself (`<meta name="generator" content="shuzhi">`). One that cannot be read is none. */
export function isOwnPage(path: string): boolean {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const head = Buffer.alloc(far)
    const length = readSync(file, head, 0, far, 0)
    return head.toString('latin1', 0, length).includes('<meta name="generator" content="shuzhi">')
  } catch {
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Whether our pages stand in a folder: its index is one. They are no reports to read. */
export const isOutputFolder = (folder: string): boolean => isOwnPage(join(folder, 'index.html'))
