import type { MarkerKind } from './marker-kind.ts'

/** Roman numerals in Latin letters, longer ones first; X hides a value more often. */
const letters = { VIII: 8, VII: 7, VI: 6, IX: 9, IV: 4, V: 5, III: 3, II: 2, I: 1 } as const

const glyphs = [{ first: 'Ⅰ', count: 12 }] as const

/** Roman numerals, with which science and medicine count their parts. Source: Unicode, block Number Forms. */
export const romanMarkers: readonly MarkerKind[] = [
  {
    style: 'roman',
    stands: 'heading',
    rank: 4,
    numerals: 'glyph',
    glyphs,
    close: ['、', '．', '.', '，', '：'],
    boundary: true,
    unless: /^[Ⅰ-Ⅻ]/,
  },
  { style: 'roman', stands: 'heading', rank: 4, numerals: 'glyph', glyphs, boundary: true, bare: true },
  {
    style: 'roman',
    stands: 'heading',
    rank: 4,
    numerals: 'word',
    words: letters,
    close: ['、', '．', '.'],
    boundary: true,
    unless: /^(?:[A-Za-z\d]|\s*[IVX])/,
  },
  {
    style: 'roman-paren',
    stands: 'heading',
    rank: 5,
    numerals: 'glyph',
    glyphs,
    open: ['（', '('],
    close: ['）', ')'],
    boundary: true,
  },
]
