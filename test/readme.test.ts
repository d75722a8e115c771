import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const packages = await readdir(join(root, 'packages'))
const pages = [
  'README.md',
  'README.zh-CN.md',
  'docs/tree.md',
  'docs/relations.md',
  ...packages.map((name) => `packages/${name}/README.md`),
]

/** The JavaScript of a page, and the lines that its comments say it prints. */
function snippetsOf(page: string): { code: string; prints: string[] }[] {
  return Array.from(page.matchAll(/^```js\n([\s\S]*?)^```/gm), ([, code = '']) => ({
    code,
    prints: code
      .split('\n')
      .flatMap((line) => /^(?:\s*console\.log\(.*\) )?\/\/ (.*)$/.exec(line)?.[1] ?? []),
  }))
}

let folder = ''

/** An empty project that has the packages and what they build on, as an install would give it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhi-readme-'))
  await mkdir(join(folder, 'node_modules/@shuzhi'), { recursive: true })
  for (const name of packages) {
    const target = join(folder, 'node_modules', name === 'shuzhi' ? name : `@shuzhi/${name}`)
    await symlink(join(root, 'packages', name), target)
  }
  for (const name of ['unified', 'remark-stringify', 'rehype-stringify', 'vfile']) {
    await symlink(join(root, 'packages/render/node_modules', name), join(folder, 'node_modules', name))
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(pages)('%s', (path) => {
  it('prints what its snippets say', async () => {
    const page = await readFile(join(root, path), 'utf8')
    const snippets = snippetsOf(page)
    for (const [index, { code, prints }] of snippets.entries()) {
      const file = join(folder, `snippet-${index}.mjs`)
      await writeFile(file, code)
      const { stdout } = await run(process.execPath, [file], { cwd: folder })
      expect(stdout.split('\n').slice(0, -1)).toEqual(prints)
    }
    expect(snippets.length).toBeGreaterThan(0)
  })
})
