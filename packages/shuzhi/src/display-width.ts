/** First and last code points that take two columns (Unicode 17 East Asian Width W and F, unassigned gaps joined). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]

/** How many columns of a terminal a text takes; marks that combine with the character before them take none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue
    const code = character.codePointAt(0) ?? 0
    width += wide.some(([first, last]) => first <= code && code <= last) ? 2 : 1
  }
  return width
}

/** The characters from the start that fit into so many columns. */
export function takeColumns(text: string, columns: number): string {
  let taken = ''
  let width = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > columns) break
    taken += character
  }
  return taken
}
