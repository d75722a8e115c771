import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from '../workspace-copy.ts'
import { freePort, type Served, serve } from './serve.ts'

const server = fileURLToPath(
  new URL('server/node_modules/turborepo-remote-cache/dist/cli.js', import.meta.url),
)
const isInstalled = existsSync(server)
if (!isInstalled)
  console.warn(
    'remote cache: left out, its server is not installed; pnpm --dir test/remote-cache/server install',
  )
const token = 'a-token-of-this-test'

/** All that a build hands out, by name. */
const outputsOf = (copy: WorkspaceCopy): Map<string, string> =>
  new Map(readdirSync(copy.at('out')).map((name) => [name, copy.read('out', name)]))

describe.skipIf(!isInstalled)('a remote cache', { timeout: 180_000 }, () => {
  const storage = mkdtempSync(join(tmpdir(), 'shuzhi-remote-cache-'))
  let first: WorkspaceCopy
  let second: WorkspaceCopy
  let served: Served | undefined
  const access = (url: string, secret = token) => ({
    TURBO_API: url,
    TURBO_TOKEN: secret,
    TURBO_TEAM: 'team_shuzhi',
  })
  const serveCache = () =>
    serve([server], {
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: 'false',
      TURBO_TOKEN: token,
    })

  beforeAll(() => {
    first = new WorkspaceCopy()
    second = new WorkspaceCopy()
  })
  afterEach(() => {
    served?.process.kill()
    served = undefined
  })
  afterAll(() => {
    first.remove()
    second.remove()
    rmSync(storage, { recursive: true, force: true })
  })

  it('gives a second clone with an empty cache of its own every task', async () => {
    served = await serveCache()
    const built = first.build(access(served.url))
    expect(built).toMatchObject({ exitCode: 0 })
    expect(built.ran.length).toBeGreaterThan(4)
    expect(second.build(access(served.url))).toMatchObject({ exitCode: 0, ran: [] })
    expect(outputsOf(second)).toEqual(outputsOf(first))
  })

  it('gives nothing to who has no token, and the build goes on without it', async () => {
    served = await serveCache()
    second.forget()
    const { exitCode, ran } = second.build(access(served.url, 'another-token'))
    expect(exitCode).toBe(0)
    expect(ran.length).toBeGreaterThan(4)
    expect(outputsOf(second)).toEqual(outputsOf(first))
  })

  it('may be down', async () => {
    second.forget()
    expect(second.build(access(`http://127.0.0.1:${await freePort()}`))).toMatchObject({ exitCode: 0 })
    expect(outputsOf(second)).toEqual(outputsOf(first))
  })

  it('may take a connection and never answer', async () => {
    served = await serve([
      '-e',
      "require('node:net').createServer((s) => s.on('error', () => {})).listen(process.env.PORT, '127.0.0.1')",
    ])
    second.forget()
    expect(second.build(access(served.url))).toMatchObject({ exitCode: 0 })
    expect(outputsOf(second)).toEqual(outputsOf(first))
  })

  it('hands out no artifact that was damaged in its storage', async () => {
    const artifacts = readdirSync(storage, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(artifacts.length).toBeGreaterThan(0)
    for (const { parentPath, name } of artifacts) {
      const file = join(parentPath, name)
      writeFileSync(file, readFileSync(file).subarray(0, 40))
    }
    served = await serveCache()
    second.forget()
    expect(second.build(access(served.url))).toMatchObject({ exitCode: 0 })
    expect(outputsOf(second)).toEqual(outputsOf(first))
  })
})
