import { type Bound, numeralCharacters, parseNumeral, type Span } from '@shuzhi/document'
import { boundsInside } from '../../lexicon/bounds.ts'
import { isDigit } from '../../scan/characters.ts'

/** A number as read, without its unit. `power` is what 万, 亿 after digits or a mask multiply by; `value` leaves it out. */
export type Amount = {
  span: Span
  script: 'digits' | 'mask' | 'numeral'
  value: number | null
  power: { raw: string; value: number }
  bound: Bound
  /** A bare 百 or 千, a number only with a bound: 百余条, 近千人. */
  round?: true
  /** Set by 百分之 and 千分之, which stand before their number. */
  unit?: '%' | '‰'
}

/** What 万, 亿 and the like multiply by. */
export const powers: Record<string, number> = {
  万亿: 1e12,
  千万: 1e7,
  百万: 1e6,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
}
const powerNames = Object.keys(powers)
const none = { raw: '', value: 1 }
const shares: Record<string, '%' | '‰'> = { 百: '%', 千: '‰' }

/** Reads the share that begins at `at`: 百分之八十, 百分之XX. */
export function readShare(text: string, at: number, maskEnd: (at: number) => number): Amount | null {
  const unit = shares[text[at]!]
  if (!unit || !text.startsWith('分之', at + 1)) return null
  const amount = readAmount(text, at + 3, maskEnd)
  return amount ? { ...amount, span: [at, amount.span[1]], unit } : null
}

/** Reads the number that begins at `at`, with 余 or 多 and 万 or 亿 behind it; null where none begins. `maskEnd` gives the end of a mask there, or -1. */
export function readAmount(text: string, at: number, maskEnd: (at: number) => number): Amount | null {
  const masked = maskEnd(at)
  if (masked > at)
    return readTail(text, { span: [at, masked], script: 'mask', value: null, power: none, bound: 'exact' })
  if (isDigit(text.charCodeAt(at))) {
    const end = digitsEnd(text, at)
    const value = Number(text.slice(at, end).replace(/[,，]/g, '').replace('．', '.'))
    return Number.isFinite(value)
      ? readTail(text, { span: [at, end], script: 'digits', value, power: none, bound: 'exact' })
      : null
  }
  let end = at
  while (end < text.length && numeralCharacters.includes(text[end]!)) end += 1
  const numeral = text.slice(at, end)
  const value = parseNumeral(numeral)
  const fraction = value === null ? null : readFraction(text, end)
  if (value !== null && fraction) {
    return {
      span: [at, end + fraction.length],
      script: 'numeral',
      value: value + Number(`0.${fraction.digits}`),
      power: none,
      bound: 'exact',
    }
  }
  if (value !== null)
    return readTail(text, { span: [at, end], script: 'numeral', value, power: none, bound: 'exact' })
  const round = numeral.length === 1 ? powers[numeral] : undefined
  if (round === undefined) return null
  const amount = readTail(text, {
    span: [at, end],
    script: 'numeral',
    value: round,
    power: none,
    bound: 'exact',
  })
  return { ...amount, round: true }
}

/** What stands behind the point of a numeral: 点五 in 九十八点五. Hours are none: 八点三十分, 三点半. */
function readFraction(text: string, at: number): { length: number; digits: string } | null {
  const digits = /^点([零〇一二三四五六七八九]+)(?![十半])/.exec(text.slice(at, at + 12))?.[1]
  if (!digits || /^分(?!之)|^钟/.test(text.slice(at + 1 + digits.length, at + 3 + digits.length))) return null
  return { length: digits.length + 1, digits: Array.from(digits, (digit) => parseNumeral(digit)).join('') }
}

const signs = new Set(['-', '−', '－'])
const beforeWord = /(?:增长|增幅|增速|同比|环比|[为是达至到，：（])$/

/** Whether the character before a number in digits is its minus sign: not a range (1-3次), a bullet, or part of a word (A-10, 减负10万元). */
export function hasMinus(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return false
  if (text[at - 1] === '负') return beforeWord.test(text.slice(Math.max(0, at - 4), at - 1))
  if (!signs.has(text[at - 1] ?? '')) return false
  const before = text[at - 2] ?? ''
  return /[\p{Script=Han}（(，,：:；、]/u.test(before) && !numeralCharacters.includes(before)
}

/** The end of a number in digits: one decimal point, commas only before groups of three. */
function digitsEnd(text: string, at: number): number {
  let end = at
  let point = false
  while (end < text.length) {
    if (isDigit(text.charCodeAt(end))) end += 1
    else if (!point && /[.．]/.test(text[end]!) && isDigit(text.charCodeAt(end + 1))) {
      point = true
      end += 1
    } else if (
      !point &&
      /[,，]/.test(text[end]!) &&
      end - at <= 3 + 4 * 4 &&
      /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))
    )
      end += 4
    else break
  }
  return end
}

function readTail(text: string, amount: Amount): Amount {
  const start = amount.span[0]
  let end = amount.span[1]
  let { bound, power } = amount
  for (let round = 0; round < 2; round += 1) {
    const inside = text[end] !== undefined ? boundsInside[text[end]!] : undefined
    if (inside && bound === 'exact') {
      bound = inside
      end += 1
    }
    const name = power === none ? powerNames.find((candidate) => text.startsWith(candidate, end)) : undefined
    if (!name || (amount.script === 'numeral' && bound === 'exact')) break
    power = { raw: name, value: powers[name]! }
    end += name.length
  }
  return { ...amount, span: [start, end], bound, power }
}
