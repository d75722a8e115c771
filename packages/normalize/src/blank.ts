/** All blanks but the line feed, written as signs of a rule: what `\s` matches (ECMAScript WhiteSpace and LineTerminator). */
export const blankSigns = '\t\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** The blanks that a line wrap or a converter leaves between words. */
export const innerBlanks = ' \t\u00a0\u3000'

/** Whether a code unit is one of them. */
export const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3000 ||
  (code >= 0x09 && code <= 0x0d && code !== 0x0a) ||
  code === 0xa0 ||
  (code >= 0x1680 && isRareBlank(code))

const isRareBlank = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x1680 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0xfeff
