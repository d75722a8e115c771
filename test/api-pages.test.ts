import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { apiPage } from '../scripts/api-page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = readdirSync(join(root, 'packages'))

it.each(packages)(
  'docs/api/%s.md is what its TSDoc says; `node scripts/write-api-pages.mjs` writes it after a build',
  (name) => {
    const { page, silent } = apiPage(
      name === 'shuzhi' ? name : `@shuzhi/${name}`,
      join(root, 'packages', name),
    )
    expect(silent).toEqual([])
    expect(readFileSync(join(root, 'docs/api', `${name}.md`), 'utf8')).toBe(page)
  },
)
