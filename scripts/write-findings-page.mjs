// Writes docs/findings.md from the table of findings, as the last build of packages/document has it.
import { writeFileSync } from 'node:fs'
import { findingTable } from '../packages/document/dist/index.js'
import { findingsPage } from './findings-page.mjs'

writeFileSync(new URL('../docs/findings.md', import.meta.url), findingsPage(findingTable))
