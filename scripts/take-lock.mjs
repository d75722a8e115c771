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
    for (let waits = 0; !tryTake(own, file); waits += 1) {
      const holder = holderOf(file)
      if (waits === 0 && isOther(holder)) onWait(holder)
      await setTimeout(isOther(holder) ? 200 : 5)
    }
  } finally {
    rmSync(own, { force: true })
  }
  return () => release(file)
}

/**
 * Takes a lock that is free, or that a dead process left. Several may find the same dead lock at once; who removes it is settled by a lock of its
 * own, named after the dead holder, so that nobody takes away what another has put in its place meanwhile. That lock may be left by a dead process
 * in turn, and is taken in the same way.
 */
function tryTake(own, file) {
  if (put(own, file)) return true
  const holder = holderOf(file)
  if (holder === undefined || isOther(holder)) return false
  const succession = `${file}.after.${holder}`
  if (!tryTake(own, succession)) return false
  try {
    if (holderOf(file) !== holder) return false
    rmSync(file)
    return put(own, file)
  } finally {
    release(succession)
  }
}

function release(file) {
  if (holderOf(file) === process.pid) rmSync(file, { force: true })
}

function put(own, file) {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Whether it is another process, and at work. A lock with our own id is left by one that had it before us. */
const isOther = (holder) => holder !== undefined && holder !== process.pid && runs(holder)

/** The process id in a lock, 0 where it holds none; undefined where there is no lock. */
function holderOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0
  } catch {
    return undefined
  }
}

function runs(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
