import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from '../workspace-copy.ts'
import { filesOf, referenceOf } from './reference.ts'

const mount = (folder: string, options: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { encoding: 'utf8' }).status === 0
const unmount = (folder: string) => spawnSync('umount', ['-l', folder])

/** Whether this user may mount: root on a machine of its own, as in CI. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-mount-'))
  const may = mount(folder, 'size=64k')
  if (may) unmount(folder)
  rmSync(folder, { recursive: true })
  return may
}
const isAble = process.platform === 'linux' && mayMount()
if (!isAble) console.warn('disk faults: left out, this user may not mount a small tmpfs')

describe.skipIf(!isAble)('a disk', { timeout: 180_000 }, () => {
  let copy: WorkspaceCopy
  let expected: Map<string, string>

  beforeAll(async () => {
    copy = new WorkspaceCopy()
    copy.takeCompiled()
    copy.build()
    expected = await referenceOf(copy)
  }, 180_000)
  afterEach(() => {
    unmount(copy.at('out'))
    unmount(copy.at('packages/segment/out'))
  })
  afterAll(() => copy.remove())

  it.each([
    ['full', 'out', 'size=200k', /ENOSPC|no space left/i],
    ['full in the middle of the chain', 'packages/segment/out', 'size=40k', /ENOSPC|no space left/i],
    ['not to be written', 'out', 'ro', /EROFS|read-only/i],
  ])(
    'may be %s: one clear message, nothing half written, and the next build is whole',
    (_what, place, options, reason) => {
      const folder = copy.at(place)
      rmSync(copy.at('.turbo'), { recursive: true, force: true })
      copy.takeCompiled()
      rmSync(copy.at('packages/render/.shuzhi'), { recursive: true, force: true })
      rmSync(copy.at('packages/segment/.shuzhi'), { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      expect(mount(folder, options)).toBe(true)

      const { exitCode, stdout, stderr } = copy.build()
      expect(exitCode).not.toBe(0)
      expect(stdout + stderr).toMatch(reason)
      expect(stdout + stderr).not.toMatch(/\n\s+at /)
      if (place === 'out')
        for (const [name, content] of filesOf(folder))
          expect([name, content]).toEqual([name, expected.get(name)])
      else expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])

      unmount(folder)
      expect(copy.build()).toMatchObject({ exitCode: 0 })
      expect(filesOf(copy.at('out'))).toEqual(expected)
    },
  )
})
