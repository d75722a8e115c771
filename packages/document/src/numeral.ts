const byCode = (values: Record<string, number>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]))

const zeros = byCode({ 零: 0, 〇: 0 })
const digits = byCode({ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 })
const powers = byCode({ 十: 10, 百: 100, 千: 1000 })
const groups = byCode({ 万: 1e4, 亿: 1e8 })
const two = '两'.charCodeAt(0)

/** Characters that a Chinese numeral is written with. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千万亿'

/**
 * The value of a Chinese numeral: `三百二十` is 320, `十二` 12, `二〇二三` 2023, `一万亿` 1e12, `四万万` 4e8.
 * Gives null for anything that is no well-formed numeral, and for the spoken `三百二` and `一万二`, which leave out their last unit.
 */
export function parseNumeral(numeral: string): number | null {
  // 两 stands before a power and alone, never last: 三十两 weighs thirty 两.
  if (numeral.length > 1 && numeral.endsWith('两')) return null
  const row = parseRow(numeral)
  if (row !== null) return row
  const written = numeral.replace(/万万/g, '亿')
  const reading: Reading = {
    total: 0,
    section: 0,
    digit: null,
    zero: false,
    power: Number.POSITIVE_INFINITY,
    group: Number.POSITIVE_INFINITY,
  }
  for (let at = 0; at < written.length; at += 1) if (!read(reading, written.charCodeAt(at))) return null
  const section = closeSection(reading)
  return section === null || numeral === '' ? null : reading.total + section
}

/** The value of digits in a row (二〇二三); null where anything else is among them. */
function parseRow(numeral: string): number | null {
  let written = ''
  let value = 0
  for (let at = 0; at < numeral.length; at += 1) {
    const code = numeral.charCodeAt(at)
    const digit = code === two ? undefined : (digits.get(code) ?? zeros.get(code))
    if (digit === undefined) return null
    if (numeral.length > longestExact) written += digit
    else value = value * 10 + digit
  }
  if (numeral === '') return null
  return written === '' ? value : Number(written)
}

// Up to so many digits a sum of products is exact.
const longestExact = 15

/** What has been read: closed groups (万, 亿), the section of up to four places that is open, and a digit without its power. */
type Reading = {
  total: number
  section: number
  digit: number | null
  zero: boolean
  power: number
  group: number
}

/** Takes up one character; false where it cannot stand. */
function read(reading: Reading, code: number): boolean {
  if (zeros.has(code)) return readZero(reading)
  const digit = digits.get(code)
  if (digit !== undefined) return readDigit(reading, digit)
  const power = powers.get(code)
  if (power !== undefined) return readPower(reading, power)
  const group = groups.get(code)
  return group !== undefined && readGroup(reading, group)
}

function readZero(reading: Reading): boolean {
  const fits = !reading.zero && reading.digit === null && (reading.section > 0 || reading.total > 0)
  reading.zero = true
  return fits
}

function readDigit(reading: Reading, digit: number): boolean {
  const fits = reading.digit === null
  reading.digit = digit
  return fits
}

/** Powers fall within a section; 十 alone may leave out its 一: 十二, 二百十五. */
function readPower(reading: Reading, power: number): boolean {
  const fits = power < reading.power && (reading.digit !== null || (power === 10 && !reading.zero))
  reading.section += (reading.digit ?? 1) * power
  reading.power = power
  reading.digit = null
  reading.zero = false
  return fits
}

/** 亿 counts all that stands before it (一万亿); 万 only its section, and once. */
function readGroup(reading: Reading, group: number): boolean {
  const section = closeSection(reading)
  if (section === null) return false
  const counted = group === 1e8 ? reading.total + section : section
  const fits = counted > 0 && (group === 1e8 ? reading.group !== 1e8 : reading.group > group)
  reading.total = group === 1e8 ? counted * group : reading.total + counted * group
  reading.section = 0
  reading.digit = null
  reading.zero = false
  reading.power = Number.POSITIVE_INFINITY
  reading.group = group
  return fits
}

/** The value of the open section; null where its last digit leaves its unit out, or a 零 stands last. */
function closeSection({ total, section, digit, zero, power }: Reading): number | null {
  if (digit === null) return zero ? null : section
  const spoken = section > 0 ? power > 10 : total > 0
  return spoken && !zero ? null : section + digit
}

/** Writes 1 to 999 the way headings count: 1 is `一`, 12 `十二`, 120 `一百二十`, 105 `一百零五`. Larger or other numbers come in digits. */
export function writeNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value)
  const names = '零一二三四五六七八九'
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const head = hundreds ? `${names[hundreds]}百` : ''
  if (tens === 0) return head + (head && ones ? '零' : '') + (ones ? names[ones] : '')
  return head + (tens === 1 && !head ? '十' : `${names[tens]}十`) + (ones ? names[ones] : '')
}
