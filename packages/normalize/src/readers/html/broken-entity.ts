import { leftReferences } from '../../lexicon/character-references.ts'
import type { Entity } from '../entity.ts'

/** In a page also what its markup is made of. */
const values: Readonly<Record<string, string>> = { ...leftReferences, lt: '<', gt: '>' }

/** `&amp;nbsp;` was escaped twice, `?quot;` lost its `&` in a conversion, `&nbsp` lost its `;`. */
const broken = /(?:&amp;|[?？])([a-z]{2,6});|&(nbsp|quot|amp|lt|gt)(?![A-Za-z\d=;])/y

/** The broken character reference at `at`; null for none. */
export function brokenEntityAt(source: string, at: number): Entity | null {
  broken.lastIndex = at
  const match = broken.exec(source)
  const value = match && values[match[1] ?? match[2]!]
  return value === null || value === undefined ? null : { end: broken.lastIndex, value }
}
