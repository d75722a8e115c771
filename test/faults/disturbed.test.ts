import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from '../workspace-copy.ts'
import { filesOf, referenceOf } from './reference.ts'

const seed = 'seeds/002_47bf4e8efca5e9b9.txt'
let copy: WorkspaceCopy
let original: string

beforeAll(() => {
  copy = new WorkspaceCopy()
  original = copy.read(seed)
  copy.takeCompiled()
})
beforeEach(() => writeFileSync(copy.at(seed), original))
afterAll(() => copy.remove())

const expectWhole = async () => expect(filesOf(copy.at('out'))).toEqual(await referenceOf(copy))

/** `pnpm build` beside this test: ends with its exit code. */
const start = () => {
  const build = spawn('pnpm', ['run', 'build'], { cwd: copy.folder, stdio: 'ignore' })
  return once(build, 'exit').then(([code]) => code as number | null)
}

describe('a build that is disturbed', { timeout: 180_000 }, () => {
  it('keeps nothing of a report that changed after turbo looked at it', async () => {
    const script = copy.read('packages/normalize/package.json')
    const changeOnce = `const fs = require('node:fs')
      if (fs.existsSync('change-once')) {
        fs.rmSync('change-once')
        fs.appendFileSync('../../${seed}', '走访农户19户。')
      }`
    writeFileSync(copy.at('packages/normalize/change.cjs'), changeOnce)
    writeFileSync(copy.at('packages/normalize/change-once'), '')
    writeFileSync(
      copy.at('packages/normalize/package.json'),
      script.replace('node dist/cli.js', 'node change.cjs && node dist/cli.js'),
    )
    expect(copy.build()).toMatchObject({ exitCode: 0 })
    expect(copy.read(seed)).toContain('走访农户19户。')
    await expectWhole()
    writeFileSync(copy.at(seed), original)
    expect(copy.build()).toMatchObject({ exitCode: 0 })
    await expectWhole()
    writeFileSync(copy.at('packages/normalize/package.json'), script)
  })

  it('may be started twice at once', async () => {
    appendFileSync(copy.at(seed), '\n走访农户23户。\n')
    expect(await Promise.all([start(), start(), start()])).toEqual([0, 0, 0])
    await expectWhole()
  })

  it('is not misled by artifacts that were cut, damaged or put there by others', async () => {
    copy.build()
    const cache = copy.at('.turbo/cache')
    for (const [i, name] of readdirSync(cache).sort().entries()) {
      const file = join(cache, name)
      const bytes = readFileSync(file)
      if (i % 3 === 0) writeFileSync(file, bytes.subarray(0, bytes.length >> 1))
      else if (i % 3 === 1) writeFileSync(file, 'no artifact')
      else
        writeFileSync(
          file,
          bytes.map((byte, at) => (at % 97 === 50 ? byte ^ 0x55 : byte)),
        )
    }
    for (const name of readdirSync(copy.at('out'))) writeFileSync(copy.at('out', name), 'tampered')
    const { exitCode } = copy.build()
    expect(exitCode).toBe(0)
    await expectWhole()
  })

  it.each(['normalize', 'segment', 'extract', 'render'])(
    'makes good a half-written manifest and a state of another version in %s',
    async (stage) => {
      copy.build()
      const folder = stage === 'render' ? copy.at('out') : copy.at('packages', stage, 'out')
      const manifest = readFileSync(join(folder, 'manifest.json'))
      writeFileSync(join(folder, 'manifest.json'), manifest.subarray(0, manifest.length >> 1))
      const state = copy.at('packages', stage, '.shuzhi/state.json')
      const parsed: { made: Record<string, { key: string }> } = JSON.parse(readFileSync(state, 'utf8'))
      writeFileSync(state, JSON.stringify({ ...parsed, fingerprint: 'of another version' }))
      appendFileSync(copy.at(seed), `\n${stage}走访农户31户。\n`)
      expect(copy.build()).toMatchObject({ exitCode: 0 })
      await expectWhole()
      writeFileSync(state, '{"fingerprint": ')
      expect(copy.build()).toMatchObject({ exitCode: 0 })
      await expectWhole()
    },
  )
})
