import { writeNumeral } from '@shuzhi/document'

type Write = (n: number) => string

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

const roman: Write = (n) => {
  let rest = Math.min(n, 3999)
  let text = ''
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign
  return text
}

/** a to z, then aa, bb and so on, as Word counts. */
const letter: Write = (n) =>
  n < 1 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(30, Math.floor((n - 1) / 26) + 1))

/** A run of ready-made characters; numbers past its end are written in digits. */
const glyphs =
  (first: string, count: number): Write =>
  (n) =>
    n >= 1 && n <= count ? String.fromCodePoint(first.codePointAt(0)! + n - 1) : String(n)

const oneOf =
  (signs: string): Write =>
  (n) =>
    signs[n - 1] ?? String(n)

const legal: Write = (n) =>
  Array.from(
    writeNumeral(n),
    (sign) => '零壹贰叁肆伍陆柒捌玖拾佰仟'['〇一二三四五六七八九十百千'.indexOf(sign)] ?? sign,
  ).join('')

const digitByDigit: Write = (n) =>
  Array.from(String(n), (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '').join('')

/** How numbers are written, by the name of the format (ECMA-376 part 1, 17.18.59 ST_NumberFormat). Others are written in digits. */
const formats: Readonly<Record<string, Write>> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) =>
    String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: glyphs('①', 20),
  decimalEnclosedCircleChinese: glyphs('①', 20),
  decimalEnclosedFullstop: glyphs('⒈', 20),
  decimalEnclosedParen: glyphs('⑴', 20),
  chineseCounting: writeNumeral,
  chineseCountingThousand: writeNumeral,
  chineseLegalSimplified: legal,
  ideographDigital: digitByDigit,
  ideographEnclosedCircle: glyphs('㊀', 10),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  japaneseCounting: writeNumeral,
  taiwaneseCounting: writeNumeral,
  taiwaneseCountingThousand: writeNumeral,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
}

/** A number in one of Word's formats. */
export const writeNumber = (n: number, format: string): string => (formats[format] ?? String)(n)
