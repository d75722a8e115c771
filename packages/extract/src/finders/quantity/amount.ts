import { type Bound, numeralCharacters, parseNumeral, type Span } from '@shuzhi/document'
import { boundsInside } from '../../lexicon/bounds.ts'
import { isDigit } from '../../scan/tokenize.ts'

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
const shares = { 百分之: '%', 千分之: '‰' } as const

/** Reads the share that begins at `at`: 百分之八十, 百分之XX. */
export function readShare(text: string, at: number, maskEnd: (at: number) => number): Amount | null {
  for (const [prefix, unit] of Object.entries(shares)) {
    if (!text.startsWith(prefix, at)) continue
    const amount = readAmount(text, at + prefix.length, maskEnd)
    return amount ? { ...amount, span: [at, amount.span[1]], unit } : null
  }
  return null
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
