import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from '../workspace-copy.ts'
import { filesOf, referenceOf } from './reference.ts'

const rounds = Number(process.env.KILLS ?? 50)
const seed = Number(process.env.SEED ?? 20_261_126)

describe('a build that is killed', { timeout: 1_200_000 }, () => {
  let copy: WorkspaceCopy
  let whole = 0

  beforeAll(() => {
    copy = new WorkspaceCopy()
    copy.takeCompiled()
    copy.build()
    appendFileSync(copy.at('seeds/000_7ed87b52bd399dca.txt'), '\n召开会议1次。\n')
    const start = performance.now()
    copy.build()
    whole = performance.now() - start
  })
  afterAll(() => copy.remove())

  /** Starts `pnpm build` and kills it with all that it started, `after` milliseconds later. */
  async function killedBuild(after: number): Promise<void> {
    const build = spawn('pnpm', ['run', 'build'], { cwd: copy.folder, detached: true, stdio: 'ignore' })
    const ended = once(build, 'exit')
    await setTimeout(after)
    kill(build)
    await ended
  }

  it(`is completed by the next one, byte for byte (${rounds} rounds, seed ${seed})`, async () => {
    const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed, numRuns: rounds })
    const wrong: string[] = []
    for (const [round, moment] of moments.entries()) {
      appendFileSync(copy.at('seeds/001_923f4074f5d64526.txt'), `\n第${round}轮走访农户${round}户。\n`)
      // Every fifth loses turbo's cache, and every 25th what was compiled with it.
      if (round % 5 === 4) rmSync(copy.at('.turbo'), { recursive: true, force: true })
      if (round % 5 === 4 && round % 25 !== 24) copy.takeCompiled()
      await killedBuild(moment * whole)
      const { exitCode } = copy.build()
      if (exitCode !== 0) wrong.push(`round ${round}: exit ${exitCode}`)
      const got = filesOf(copy.at('out'))
      for (const [name, content] of await referenceOf(copy))
        if (got.get(name) !== content) wrong.push(`round ${round}: ${name} differs`)
        else got.delete(name)
      for (const name of got.keys()) wrong.push(`round ${round}: ${name} is left over`)
    }
    expect(wrong).toEqual([])
  })

  it('touched nothing but its outputs', () => {
    const { stdout } = spawnSync('git', ['diff', '--name-only'], { cwd: copy.folder, encoding: 'utf8' })
    expect(stdout.split('\n').filter((name) => name !== '' && !name.startsWith('seeds/'))).toEqual([])
    const untracked = spawnSync('git', ['status', '--porcelain'], { cwd: copy.folder, encoding: 'utf8' })
    expect(untracked.stdout.split('\n').filter((line) => line.startsWith('??'))).toEqual([])
  })
})

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It had ended.
  }
}
