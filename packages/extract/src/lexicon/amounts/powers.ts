/** What 万, 亿 and the like multiply by, longer ones first, and 仟 and 佰 as sums of money are written. Source: GB/T 15835—2011, 出版物上数字用法. */
export const powers: Readonly<Record<string, number>> = {
  千万亿: 1e15,
  百万亿: 1e14,
  万亿: 1e12,
  万万: 1e8,
  千万: 1e7,
  百万: 1e6,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
  仟: 1e3,
  佰: 1e2,
}

/** What a numeral that is a power of ten, or of 万, begins with. */
export const powerCharacters: ReadonlySet<string> = new Set('十百千万亿')
