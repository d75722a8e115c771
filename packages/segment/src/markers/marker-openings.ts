import type { MarkerKind } from '../lexicon/marker-kinds/marker-kind.ts'

/** The characters of a kind's ready-made numbers: `①` to `⑳`. */
const glyphsOf = ({ glyphs = [] }: MarkerKind): string[] =>
  glyphs.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i)),
  )

const numerals = '一二三四五六七八九十'
const digits = '0123456789０１２３４５６７８９'

/** The characters that a marker of a kind can begin with. */
export function firstCharacters(kind: MarkerKind): string[] {
  if (kind.open) return kind.open.map((mark) => mark[0]!)
  switch (kind.numerals) {
    case 'word':
      return Object.keys(kind.words ?? {}).map((word) => word[0]!)
    case 'glyph':
      return glyphsOf(kind)
    case 'letter':
      return [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
    case 'han':
      return kind.digits ? [...numerals, ...digits] : [...numerals]
    case 'arabic':
    case 'decimal':
      return [...digits]
  }
}
