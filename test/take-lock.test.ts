import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'

const module = new URL('../scripts/take-lock.mjs', import.meta.url).href

/** Takes the lock so many times at moments that are all its own, and prints a line where another is inside as well. */
const program = `
  import { mkdirSync, rmdirSync } from 'node:fs'
  import { setTimeout } from 'node:timers/promises'
  const [module, lock, inside, dead] = process.argv.slice(1)
  const { takeLock } = await import(module)
  const { writeFileSync } = await import('node:fs')
  for (let round = 0; round < 12; round += 1) {
    const release = await takeLock(lock, () => {})
    try { mkdirSync(inside) } catch { console.log('two at once') }
    await setTimeout(1)
    try { rmdirSync(inside) } catch {}
    // Every other time it is left as by one that died, and whoever waits finds that at once.
    if (round % 2 === 0) release()
    else writeFileSync(lock, dead)
  }`

function lockFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The id of a process that has ended. */
const deadId = () => String(spawnSync(process.execPath, ['-e', '']).pid)

it('lets in one at a time, also where many find a lock of a dead process', async () => {
  const folder = lockFolder()
  const [lock, dead] = [join(folder, 'lock'), deadId()]
  writeFileSync(lock, dead)
  const args = ['--input-type=module', '-e', program, module, lock, join(folder, 'inside'), dead]
  const printed = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
      return said + String(code)
    }),
  )
  expect(printed).toEqual(Array(6).fill('0'))
  expect(readdirSync(folder).filter((name) => name !== 'lock')).toEqual([])
})

it.each(['', 'nobody'])('takes a lock that holds no process: %j', (content) => {
  const folder = lockFolder()
  writeFileSync(join(folder, 'lock'), content)
  const take = `const { takeLock } = await import(process.argv[1]); (await takeLock(process.argv[2], () => {}))()`
  const { status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', take, module, join(folder, 'lock')],
    { timeout: 20_000 },
  )
  expect(status).toBe(0)
  expect(readdirSync(folder)).toEqual([])
})

it('goes on where one died that was about to succeed a dead one', () => {
  const folder = lockFolder()
  const [first, second] = [deadId(), deadId()]
  writeFileSync(join(folder, 'lock'), first)
  writeFileSync(join(folder, `lock.after.${first}`), second)
  const take = `const { takeLock } = await import(process.argv[1]); (await takeLock(process.argv[2], () => {}))()`
  const args = ['--input-type=module', '-e', take, module, join(folder, 'lock')]
  expect(spawnSync(process.execPath, args, { timeout: 20_000 }).status).toBe(0)
  expect(readdirSync(folder)).toEqual([])
})
