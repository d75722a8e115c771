import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { performancePage } from '../scripts/performance-page.mjs'

const read = (path: string) => readFileSync(new URL(`../docs/${path}`, import.meta.url), 'utf8')
const figures = (name: string): object => JSON.parse(read(`measurements/${name}.json`))

it('is the committed page; `node scripts/write-performance-page.mjs` writes it', () => {
  expect(read('performance.md')).toBe(performancePage(figures('bench'), figures('many')))
})

it('tells of each figure where it changes', () => {
  const page = performancePage(figures('bench'), { ...figures('many'), reports: 12_345 })
  expect(page).toContain('over 12345 reports')
})
