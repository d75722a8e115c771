/**
 * Character references that converters leave behind in a Chinese text, by their names.
 * Source: HTML, 13.5 Named character references; those that the editors of content systems write for blanks and punctuation.
 */
export const leftReferences: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  quot: '"',
  amp: '&',
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
