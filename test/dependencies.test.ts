import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
type Manifest = {
  name: string
  license?: string
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Where a package that was installed for the one in `folder` stands. */
function placeOf(name: string, folder: string): string {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const place = join(at, 'node_modules', name)
    if (existsSync(place)) return realpathSync(place)
  }
  throw new Error(`${name} is not installed for ${folder}`)
}

/** All that our packages need at run time, theirs included, by place. */
function closure(): Map<string, Manifest> {
  const found = new Map<string, Manifest>()
  const open = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      const place = placeOf(name, folder)
      if (found.has(place)) continue
      found.set(place, manifestIn(place))
      open.push(place)
    }
  }
  return new Map([...found].filter(([, { name }]) => !name.startsWith('@shuzhi/')))
}

describe('what is installed with our packages', () => {
  const all = [...closure().values()]
  const direct = new Set(
    readdirSync(join(root, 'packages'))
      .flatMap((name) => Object.keys(manifestIn(join(root, 'packages', name)).dependencies ?? {}))
      .filter((name) => !name.startsWith('@shuzhi/')),
  )

  it('is told in docs/dependencies.md, each with its reason, and nothing else is', () => {
    const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(
      /^\| `([^`]+)` +\|[^|]+\| .+ \|$/gm,
    )
    expect(Array.from(rows, ([, name]) => name).sort()).toEqual([...direct].sort())
  })

  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall']
    const running = all.filter(({ scripts = {} }) => hooks.some((name) => name in scripts))
    expect(running.map(({ name }) => name)).toEqual([])
  })

  it('may be used freely', () => {
    const free = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'])
    expect(
      all.filter(({ license = '' }) => !free.has(license)).map(({ name, license }) => [name, license]),
    ).toEqual([])
  })

  it('is of one exact version', () => {
    const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').split('catalog:')[1]!
    const versions = Array.from(catalog.matchAll(/^ {2}"?[@\w/.-]+"?: (.+)$/gm), ([, version]) =>
      version!.replace(/^npm:.*@/, ''),
    )
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  })
})
