// Writes docs/api/ from the last build of the packages: a page for each, from its TSDoc.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { apiPage } from './api-page.mjs'

mkdirSync('docs/api', { recursive: true })
for (const name of readdirSync('packages')) {
  const { page, silent } = apiPage(name === 'shuzhi' ? name : `@shuzhi/${name}`, `packages/${name}`)
  writeFileSync(`docs/api/${name}.md`, page)
  if (silent.length > 0) console.log(`${name}: no TSDoc for ${silent.join(' ')}`)
}
