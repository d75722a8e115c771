import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-packing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const packages = readdirSync(join(root, 'packages'))
const nameOf = (name: string) => (name === 'shuzhi' ? name : `@shuzhi/${name}`)
const tarballOf = (name: string) => join(folder, `${name === 'shuzhi' ? '' : 'shuzhi-'}${name}-0.1.0.tgz`)

/** A program that takes something of each package, and goes through all stages. */
const program = `import { createLocator, type Extracted } from '@shuzhi/document'
import { createExtractor, extract } from '@shuzhi/extract'
import { normalize, type NormalizeOptions } from '@shuzhi/normalize'
import { renderMarkdown } from '@shuzhi/render'
import { segment } from '@shuzhi/segment'
import { assignIds } from '@shuzhi/stage'
import { type Config, createProcessor, defineConfig, processSource, toChunks } from 'shuzhi'

const options: NormalizeOptions = { id: 'a', path: 'a.txt' }
const source = '社区工作总结\\n一、工作情况\\n一是走访居民120户。二是巡河3趟次。\\n'
const document: Extracted = extract(segment(normalize(source, options)))
const ids: Map<string, string> = assignIds(['in/a.txt'])
const config: Config = defineConfig({ lexicon: { units: ['趟次'] }, rules: { blank: 'error' } })
const counts: number[] = [
  document.facts.length,
  createExtractor({ units: ['趟次'] })(document).facts.length,
  createProcessor(config)(source, { id: 'a', path: 'a.txt' }).facts.length,
  toChunks(processSource(source, options)).length,
  createLocator(document).locate([0, 6]).end.column,
  renderMarkdown(document).length > source.length ? 1 : 0,
]
console.log(counts.join(' '), ids.get('in/a.txt'))
`

const compilers = { '6': 'typescript-6', '7': 'typescript' }
const resolutions = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

beforeAll(async () => {
  await run('pnpm', ['--filter', './packages/*', 'pack', '--pack-destination', folder], { cwd: root })
  const dependencies = Object.fromEntries(packages.map((name) => [nameOf(name), tarballOf(name)]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }))
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', ['install', ...options], { cwd: folder })
  writeFileSync(join(folder, 'use.ts'), program)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'es2023',
    types: [],
    outDir: 'out',
  }
  for (const [name, resolution] of Object.entries(resolutions))
    writeFileSync(
      join(folder, `tsconfig.${name}.json`),
      JSON.stringify({
        compilerOptions: { ...compilerOptions, lib: ['es2023', 'dom'], ...resolution },
        files: ['use.ts'],
      }),
    )
}, 240_000)

describe('the packages, installed from their tarballs in a project of its own', { timeout: 240_000 }, () => {
  it('hold what is compiled, a README and the licence, and nothing of the workspace', async () => {
    for (const name of packages) {
      const place = join(folder, 'node_modules', nameOf(name))
      const files = readdirSync(place).sort()
      expect(files, name).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
      expect(readFileSync(join(place, 'package.json'), 'utf8')).not.toMatch(/"(?:workspace|catalog):/)
    }
  })

  it('have types for TypeScript 6 and 7 under nodenext and bundler, and run', async () => {
    const checks = Object.entries(compilers).flatMap(([version, compiler]) =>
      Object.keys(resolutions).map(async (resolution) => {
        const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
        const args = [tsc, '-p', `tsconfig.${resolution}.json`, '--outDir', `${version}-${resolution}`]
        const { stdout } = await run(process.execPath, args, { cwd: folder }).catch((error) => error)
        return [`TypeScript ${version} under ${resolution}`, stdout]
      }),
    )
    expect((await Promise.all(checks)).filter(([, complaints]) => complaints !== '')).toEqual([])
    const { stdout } = await run(process.execPath, ['7-nodenext/use.js'], { cwd: folder })
    expect(stdout).toBe('2 2 2 4 7 1 in-a\n')
  })

  it('bring the program, with its threads and a config in TypeScript', async () => {
    const place = join(folder, 'reports')
    mkdirSync(place)
    for (const at of [1, 2, 3]) writeFileSync(join(place, `${at}.txt`), `工作总结\n走访居民**户${at}。\n`)
    writeFileSync(
      join(place, 'shuzhi.config.ts'),
      "import { defineConfig } from 'shuzhi'\nexport default defineConfig({ rules: { blank: 'info' } })\n",
    )
    const shuzhi = join(folder, 'node_modules/.bin/shuzhi')
    const { stdout } = await run(
      shuzhi,
      ['check', '.', '--jobs', '2', '--reporter', 'concise', '--lang', 'en'],
      { cwd: place },
    )
    expect(stdout.split('\n').slice(0, -1)).toEqual(
      [1, 2, 3].map((at) => `${at}.txt:2:5: note the blank “**” is not filled in [blank]`),
    )
    await run(shuzhi, ['build', '.', '--jobs', '2'], { cwd: place })
    expect(readdirSync(join(place, 'out'))).toContain('3.html')
  })
})
