// Writes docs/performance.md from docs/measurements/, where `pnpm bench all --json` and `scripts/measure-many.mjs --json` put their figures.
import { readFileSync, writeFileSync } from 'node:fs'
import { performancePage } from './performance-page.mjs'

const at = (path) => new URL(`../docs/${path}`, import.meta.url)
const read = (name) => JSON.parse(readFileSync(at(`measurements/${name}.json`), 'utf8'))
writeFileSync(at('performance.md'), performancePage(read('bench'), read('many')))
