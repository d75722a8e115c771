import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isOwnPage } from '@shuzhi/stage'

/** A file that grows beside its name: the name, and the process that writes it. */
const growing = /^(.+)\.(\d{1,10})\.tmp$/

/** Removes from a folder what runs that were killed left half written there, of files whose names are ours; what a run that lives writes stays. */
export function sweepHalfWritten(folder: string, isOurs: (name: string) => boolean): void {
  for (const file of namesIn(folder)) {
    const [, name, process] = growing.exec(file) ?? []
    if (name && isOurs(name) && !isAlive(Number(process))) rmSync(join(folder, file), { force: true })
  }
}

/** Removes from a folder the pages of an index of ours that had more of them: those that were not written now. */
export function sweepIndexPages(folder: string, written: ReadonlySet<string>): void {
  for (const name of namesIn(folder))
    if (/^index-\d+\.html$/.test(name) && !written.has(name) && isOwnPage(join(folder, name)))
      rmSync(join(folder, name), { force: true })
}

/** The names in a folder; none where it cannot be read, as then nothing of ours was left there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Signal 0 only asks whether a process is there; one of somebody else is too. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
