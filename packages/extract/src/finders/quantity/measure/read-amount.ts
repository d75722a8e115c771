import { numeralCharacters, parseNumeral } from '@shuzhi/document'
import { powers } from '../../../lexicon/amounts/powers.ts'
import { minusSigns } from '../../../lexicon/words/clause-words.ts'
import { characterAt } from '../../../scan/character-of.ts'
import { characterKinds, isDigit, numeral } from '../../../scan/characters.ts'
import type { Amount } from './amount.ts'
import { readTail } from './amount-tail.ts'
import { readCapitals } from './capital-numeral.ts'
import { readMixed } from './mixed-number.ts'
import { readNeighbours } from './neighbours.ts'

const shares: Record<string, Amount['unit']> = { 百: '%', 千: '‰', 万: '‱' }

/** Reads the share that begins at `at`: 百分之八十, 百分之XX. */
export function readShare(text: string, at: number, maskEnd: (at: number) => number): Amount | null {
  const unit = text[at + 1] === '分' ? shares[text[at]!] : undefined
  if (!unit || text[at + 2] !== '之') return null
  const amount = readAmount(text, at + 3, maskEnd)
  if (!amount) return null
  amount.span = [at, amount.span[1]]
  amount.unit = unit
  amount.round = false
  return amount
}

/** Reads the number that begins at `at`, with 余 or 多 and 万 or 亿 behind it; null where none begins. `maskEnd` gives the end of a mask there, or -1. */
export function readAmount(text: string, at: number, maskEnd: (at: number) => number): Amount | null {
  const masked = maskEnd(at)
  if (masked > at) return readTail(text, at, masked, 'mask', null)
  if (isDigit(text.charCodeAt(at))) {
    const end = digitsEnd(text, at)
    const mixed = characterKinds[text.charCodeAt(end)]! & numeral ? readMixed(text, at) : null
    if (mixed) return readTail(text, at, mixed.end, 'numeral', mixed.value)
    const value = digitsValue(text, at, end)
    return Number.isFinite(value) ? readTail(text, at, end, 'digits', value) : null
  }
  const capitals = readCapitals(text, at)
  const written = capitals ? parseNumeral(capitals.written) : null
  if (capitals && written !== null) return readTail(text, at, capitals.end, 'numeral', written)
  let end = at
  while (characterKinds[text.charCodeAt(end)]! & numeral) end += 1
  if (end === at) return null
  const range = readNeighbours(text.slice(at, end))
  if (range) {
    const amount = readTail(text, at, end, 'numeral', range.low)
    amount.upper = range.high
    return amount
  }
  const numerals = wellFormed(text, at, end)
  end = at + numerals.length
  const value = parseNumeral(numerals)
  if (value === null) {
    const round = roundOf(numerals)
    if (round === undefined) return null
    const amount = readTail(text, at, end, 'numeral', round)
    amount.round = true
    return amount
  }
  const fraction = readFraction(text, end)
  if (!fraction) return readTail(text, at, end, 'numeral', value)
  return readTail(text, at, end + fraction.length, 'numeral', Number(`${value}.${fraction.digits}`), false)
}

/** What powers alone say: 千, 百亿; undefined for other numerals. */
function roundOf(numerals: string): number | undefined {
  if (numerals.length > longestRound || !/^(?:[十百千]?[万亿]|[百千]?万亿|[十百千])$/.test(numerals))
    return undefined
  let product = 1
  for (const power of numerals) product *= powers[power]!
  return product
}

const longestRound = 3

/** A numeral without a last character that is the head of its unit (一百 in 一百千瓦, 三十 in 三十两) or leads to 几 (一百零几户). */
function wellFormed(text: string, at: number, end: number): string {
  const numeral = text.slice(at, end)
  if (numeral.length === 1) return numeral
  const shorter = numeral.slice(0, -1)
  const isOpen = /.[千百两]$/.test(numeral) || (text[end] === '几' && numeral.endsWith('零'))
  return isOpen && parseNumeral(numeral) === null && parseNumeral(shorter) !== null ? shorter : numeral
}

/** The value of digits with commas between their groups or a point. */
function digitsValue(text: string, at: number, end: number): number {
  let value = 0
  let point = false
  let decimals = 0
  for (let i = at; i < end; i += 1) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      value = value * 10 + code - 0x30
      if (point) decimals += 1
    } else point ||= text[i] === '.' || text[i] === '．'
  }
  // A quotient of two numbers that are exact is the nearest one, as reading the digits gives it.
  if (value <= Number.MAX_SAFE_INTEGER && decimals <= mostExact) return value / 10 ** decimals
  return Number(text.slice(at, end).replace(/[,，]/g, '').replace('．', '.'))
}

/** The highest power of ten that a number holds exactly. */
const mostExact = 22

/** What stands behind the point of a numeral: 点五 in 九十八点五. Hours are none: 八点三十分, 三点半. */
function readFraction(text: string, at: number): { length: number; digits: string } | null {
  if (text[at] !== '点') return null
  const digits = /^点([零〇一二三四五六七八九]+)(?![十半])/.exec(text.slice(at, at + 12))?.[1]
  if (!digits || /^分(?![之钟])|^钟/.test(text.slice(at + 1 + digits.length, at + 3 + digits.length)))
    return null
  return { length: digits.length + 1, digits: Array.from(digits, (digit) => parseNumeral(digit)).join('') }
}

const beforeWord = /(?:增长|增幅|增速|同比|环比|[为是达至到，：（])$/

/** Whether the character before a number is its minus sign, 负 or, before digits, a dash: not a range (1-3次), a bullet, or part of a word (A-10, 减负10万元). */
export function hasMinus(text: string, at: number): boolean {
  if (text[at - 1] === '负') return beforeWord.test(text.slice(Math.max(0, at - 4), at - 1))
  if (!isDigit(text.charCodeAt(at)) || !minusSigns.has(characterAt(text, at - 1))) return false
  const before = text[at - 2] ?? ''
  return /[\p{Script=Han}（(，,：:；、”’》）)]/u.test(before) && !numeralCharacters.includes(before)
}

/** The end of a number in digits: one decimal point, commas only before groups of three. */
function digitsEnd(text: string, at: number): number {
  let end = at
  let point = false
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end += 1
    const mark = text[end]
    if (point || mark === undefined || !'.．,，'.includes(mark)) return end
    if (mark === '.' || mark === '．') {
      if (!isDigit(text.charCodeAt(end + 1))) return end
      point = true
      end += 1
    } else if (end - at <= longestGrouped && /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))) end += 4
    else return end
  }
}

const longestGrouped = 3 + 4 * 4
