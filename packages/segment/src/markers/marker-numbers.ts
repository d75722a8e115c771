import { parseNumeral, writeNumeral } from '@shuzhi/document'
import type { MarkerKind } from '../lexicon/marker-kinds/marker-kind.ts'
import { bits, classOf } from '../lines/characters.ts'

/** Numbers of markers go up to 999: so many characters at most. */
const longestNumeral = 6
const longestDigits = 3

/** Where the number ends that a marker of a kind has at `at`; `at` itself where none stands there. */
export function numberEnd(kind: MarkerKind, text: string, at: number): number {
  switch (kind.numerals) {
    case 'han': {
      const end = runEnd(text, at, bits.numeral, longestNumeral)
      return end === at && kind.digits ? runEnd(text, at, bits.digit, longestDigits) : end
    }
    case 'arabic':
      return runEnd(text, at, bits.digit, longestDigits)
    case 'decimal':
      return decimalEnd(text, at, kind.parts ?? 1)
    case 'letter':
      return isLetter(text.charCodeAt(at)) ? at + 1 : at
    case 'glyph':
      return glyphRun(kind, text.charCodeAt(at)) ? at + 1 : at
    case 'word': {
      for (const word in kind.words) if (text.startsWith(word, at)) return at + word.length
      return at
    }
  }
}

/** The end of a run of characters of a class; the start where it is longer than `longest`. */
function runEnd(text: string, start: number, bit: number, longest: number): number {
  let at = start
  while (at - start <= longest && (classOf(text.charCodeAt(at)) & bit) !== 0) at += 1
  return at - start > longest ? start : at
}

/** The end of so many numbers that dots join; the start where there are fewer or more. */
function decimalEnd(text: string, start: number, parts: number): number {
  let at = start
  for (let part = 0; part < parts; part += 1) {
    const from = part === 0 ? at : at + 1
    if (part > 0 && text[at] !== '.') return start
    at = runEnd(text, from, bits.digit, longestDigits)
    if (at === from) return start
  }
  return text[at] === '.' && (classOf(text.charCodeAt(at + 1)) & bits.digit) !== 0 ? start : at
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** The run of ready-made characters that a code unit belongs to. */
const glyphRun = ({ glyphs }: MarkerKind, code: number): { first: string; count: number } | undefined =>
  glyphs?.find(({ first, count }) => code >= first.charCodeAt(0) && code < first.charCodeAt(0) + count)

/** What a number says, in the numerals of its kind; null for a numeral that is not well formed. */
export function numberValue(kind: MarkerKind, number: string): number | null {
  switch (kind.numerals) {
    case 'word':
      return kind.words?.[number] ?? null
    case 'glyph':
      return number.charCodeAt(0) - glyphRun(kind, number.charCodeAt(0))!.first.charCodeAt(0) + 1
    case 'decimal':
      return digitsValue(number.slice(number.lastIndexOf('.') + 1))
    case 'letter':
      return number.toLowerCase().charCodeAt(0) - 96
    default:
      return isDigits(number) ? digitsValue(number) : numeralValue(number)
  }
}

/** Of a digit, be it full-width, the last four bits are its value. */
function digitsValue(digits: string): number {
  let value = 0
  for (let at = 0; at < digits.length; at += 1) value = value * 10 + (digits.charCodeAt(at) & 15)
  return value
}

const ones = '〇一二三四五六七八九十'

/** Most numerals are one character, which needs no reading; longer ones count with 十 or 百 (`五一` is a day). */
function numeralValue(numeral: string): number | null {
  if (numeral.length > 1) return /[十百〇零]/.test(numeral) ? parseNumeral(numeral) : null
  const value = ones.indexOf(numeral)
  return value >= 0 ? value : parseNumeral(numeral)
}

/** Another number, written in the hand of `like`: full-width, in words, as a ready-made character. Digits where the hand has no such number. */
export function writeNumber(kind: MarkerKind, like: string, value: number): string {
  switch (kind.numerals) {
    case 'word':
      return Object.entries(kind.words ?? {}).find(([, number]) => number === value)?.[0] ?? String(value)
    case 'glyph': {
      const { first, count } = glyphRun(kind, like.charCodeAt(0))!
      return value <= count ? String.fromCharCode(first.charCodeAt(0) + value - 1) : String(value)
    }
    case 'decimal':
      return like.slice(0, like.lastIndexOf('.') + 1) + value
    case 'letter':
      return String.fromCharCode(like.charCodeAt(0) + value - (numberValue(kind, like) ?? value))
    default:
      return isDigits(like) ? String(value) : writeNumeral(value)
  }
}

const isDigits = (number: string): boolean => (classOf(number.charCodeAt(0)) & bits.digit) !== 0
