import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** How far into a page its head says who made it, in bytes. */
const far = 1024

/** Whether our pages stand in a folder: its index says so itself (`<meta name="generator" content="shuzhi">`). They are no reports to read. */
export function isOutputFolder(folder: string): boolean {
  let file: number | undefined
  try {
    file = openSync(join(folder, 'index.html'), 'r')
    const head = Buffer.alloc(far)
    const length = readSync(file, head, 0, far, 0)
    return head.toString('latin1', 0, length).includes('<meta name="generator" content="shuzhi">')
  } catch {
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
