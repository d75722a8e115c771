import type { Extracted, Normalized, Segmented } from '../document.ts'
import { createLocator } from '../locate.ts'
import { factLaws } from './fact-laws.ts'
import type { Checked, Law } from './law.ts'
import { textLaws } from './text-laws.ts'
import { treeLaws } from './tree-laws.ts'

/** A broken law: its name, and where and how. */
export type Violation = { law: string; detail: string }

/** The laws that a single document can break, by name: of text and source, of the tree, and of facts and relations. */
export const laws: Record<string, Law> = { ...textLaws, ...treeLaws, ...factLaws }

/** All laws that a document breaks; none for a sound one. Give it what has passed its schema. */
export function checkDocument(document: Normalized | Segmented | Extracted): Violation[] {
  const checked: Checked = { document, locator: createLocator(document) }
  return Object.entries(laws).flatMap(([law, check]) =>
    Array.from(check(checked), (detail) => ({ law, detail })),
  )
}

/** Throws an `Error` that lists every law the document breaks: for the tests of all that make documents. */
export function assertDocument(document: Normalized | Segmented | Extracted): void {
  const violations = checkDocument(document)
  if (violations.length === 0) return
  throw new Error(
    `document ${document.id}:\n${violations.map(({ law, detail }) => `  ${law}: ${detail}`).join('\n')}`,
  )
}
