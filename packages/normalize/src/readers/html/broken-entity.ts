import type { Entity } from '../entity.ts'

/** References that converters leave behind in a Chinese text, by their names. */
const values: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  times: '×',
  ensp: '\u2002',
  emsp: '\u2003',
}

/** `&amp;nbsp;` was escaped twice, `?quot;` lost its `&` in a conversion, `&nbsp` lost its `;`. */
const broken = /(?:&amp;|[?？])([a-z]{2,6});|&(nbsp|quot|amp|lt|gt)(?![A-Za-z\d=;])/y

/** The broken character reference at `at`; null for none. */
export function brokenEntityAt(source: string, at: number): Entity | null {
  broken.lastIndex = at
  const match = broken.exec(source)
  const value = match && values[match[1] ?? match[2]!]
  return value === null || value === undefined ? null : { end: broken.lastIndex, value }
}
