import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/**
 * Waits until no other process holds the lock, takes it, and gives what releases it. The lock is a file with the holder's process id, which
 * appears whole or not at all; one whose holder is gone counts for nothing. `onWait` is called once, with that id, where there is a wait.
 */
export async function takeLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true })
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    for (let waits = 0; !take(own, file); waits += 1) {
      const holder = holderOf(file)
      if (holder === process.pid || !runs(holder)) rmSync(file, { force: true })
      else {
        if (waits === 0) onWait(holder)
        await setTimeout(200)
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (holderOf(file) === process.pid) rmSync(file, { force: true })
  }
}

function take(own, file) {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** The process id in a lock; 0 where it was released meanwhile or holds none. */
function holderOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0
  } catch {
    return 0
  }
}

function runs(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
