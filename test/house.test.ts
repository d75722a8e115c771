import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = readdirSync(join(root, 'packages'))

/** Runs an installed command and gives what it printed where it fails; empty when all is well. */
function complaintsOf(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}\n${stderr}`
}

const tracked = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))

describe('the house', { timeout: 120_000 }, () => {
  it('has right types everywhere', () => expect(complaintsOf('tsc', '-p', 'tsconfig.json')).toBe(''))
  it('is formatted and linted', () => expect(complaintsOf('biome', 'check')).toBe(''))
  it('has nothing that is not used', () => expect(complaintsOf('knip', '--no-progress')).toBe(''))

  it('names no registry host and no place of a machine', () => {
    const texts = tracked.filter((file) => !/\.(?:png|txt)$/.test(file) && file !== 'test/house.test.ts')
    const naming = texts.filter((file) =>
      /registry[.]npm|["'`(\s]\/(?:root|home|work)\/[a-z]/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(naming).toEqual([])
  })
})

describe.each(packages)('packages/%s', (name) => {
  const folder = join(root, 'packages', name)

  // A folder of outputs keeps what a module was called before, so that a script that asks for it only fails in a fresh clone.
  it('has a source for each built module that its scripts ask for', () => {
    const scripts = tracked.filter((file) => /^(?:bench|scripts)\/.*\.mjs$/.test(file))
    const asked = scripts.flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /from '[./]+\/(packages\/[\w-]+)\/dist\/([\w/-]+)\.js'/g,
        ),
      ].map(([, folder, module]) => join(folder!, 'src', `${module}.ts`)),
    )
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((source) => !existsSync(join(root, source)))).toEqual([])
  })
  it('can be published', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([])
  })

  it('has a README, a licence and types', () => {
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      exports: { '.': { types: './dist/index.d.ts' } },
    })
    expect(existsSync(join(folder, 'README.md'))).toBe(true)
  })
})
