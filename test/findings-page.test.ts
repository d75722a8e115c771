import { readFileSync } from 'node:fs'
import { findingTable } from '@shuzhi/document'
import { expect, it } from 'vitest'
import { findingsPage } from '../scripts/findings-page.mjs'

it('is the committed page; `node scripts/write-findings-page.mjs` writes it after a build', () => {
  expect(readFileSync(new URL('../docs/findings.md', import.meta.url), 'utf8')).toBe(
    findingsPage(findingTable),
  )
})
