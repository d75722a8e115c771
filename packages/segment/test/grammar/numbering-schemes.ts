import { writeNumeral } from '@shuzhi/document'

/** How a kind of number is written. */
export type Style = (n: number) => string

const chinese =
  (before: string, after: string): Style =>
  (n) =>
    before + writeNumeral(n) + after
const digits =
  (before: string, after: string): Style =>
  (n) =>
    before + n + after

/** One of a row of ready-made characters: ① or ㈠. */
const glyph =
  (first: string): Style =>
  (n) =>
    String.fromCodePoint(first.codePointAt(0)! + n - 1)

/** Stems, with which older documents count. */
const stem =
  (before: string, after: string): Style =>
  (n) =>
    before + '甲乙丙丁戊己庚辛壬癸'[n - 1] + after

/** A heading without a number. */
export const unnumbered: Style = () => ''

/** A number that a blank alone parts from its heading; it counts only where it leaves nothing out. */
export const bare = chinese('', '　')

export const letter: Style = (n) => `${String.fromCharCode(64 + n)}.`

/** Kinds of numbers from the outermost level in, as GB/T 9704 and offices that do not follow it set them. */
export const schemes: readonly (readonly Style[])[] = [
  [chinese('', '、'), chinese('（', '）'), digits('', '.'), digits('（', '）')],
  [chinese('', '、'), digits('', '.'), digits('（', '）')],
  [chinese('', '、'), chinese('(', ')'), digits('', '、')],
  [chinese('', '．'), chinese('（', '）'), digits('', '．')],
  [chinese('第', '章 '), chinese('第', '节 '), chinese('', '、')],
  [chinese('第', '部分 '), chinese('', '、'), chinese('（', '）')],
  [chinese('（', '）'), digits('', '.'), digits('（', '）')],
  [digits('', '.'), digits('（', '）')],
  [digits('', '、'), digits('(', ')')],
  [chinese('', '、'), glyph('㈠'), digits('', '.')],
  [chinese('', '、'), chinese('（', '）'), letter],
  [stem('（', '）'), stem('', '、'), digits('', '．')],
  [chinese('第', '部分：'), chinese('', '、'), digits('', '、')],
  [chinese('', '.'), chinese('(', ')'), digits('', '）')],
  [unnumbered, chinese('', '、'), chinese('（', '）'), digits('', '.')],
  [unnumbered, chinese('（', '）'), digits('', '.')],
  [unnumbered],
  [chinese('', '、'), unnumbered],
  [chinese('', '、'), chinese('（', '）'), unnumbered],
  [bare, digits('', '、')],
  [bare, unnumbered],
]

export const families: readonly ((n: number) => string)[] = [
  (n) => `${writeNumeral(n)}是`,
  (n) => `${writeNumeral(n)}要`,
  (n) => `第${writeNumeral(n)}，`,
  (n) => `其${writeNumeral(n)}，`,
  (n) => ['首先，', '其次，', '再次，', '最后，'][n - 1] ?? '',
  glyph('①'),
]

export const holdsDigits = (styles: readonly Style[]): boolean => styles.some((style) => /\d/.test(style(1)))
