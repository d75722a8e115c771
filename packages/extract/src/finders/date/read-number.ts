import { parseNumeral } from '@shuzhi/document'
import { characterKinds, dateNumeral, digit, numberEnd, typedZero } from '../../scan/characters.ts'
import type { Scan } from '../../scan/scan.ts'

/** A number at a place of the text: its end, its value (null when masked), and how it is written. */
export type WrittenNumber = {
  end: number
  value: number | null
  style: 'digits' | 'numeral' | 'mask'
  digits: number
}

const longest = 5

/**
 * Reads digits, a Chinese numeral of at most five characters, either of them that goes on as a mask (`20XX`, `一九八×`), or a mask, where a mark of
 * dates or sessions (年, 届) or of a range stands behind it: other numbers are nothing here.
 */
export function readNumber({ text, maskEnds }: Scan, at: number): WrittenNumber | undefined {
  const digitsEnd = runEnd(text, at, digit)
  if (digitsEnd > at) {
    const masked = maskEnds.get(digitsEnd)
    if (masked !== undefined) return maskedNumber(text, at, masked)
    const end = beforeMark(text, digitsEnd)
    if (!goesOn(text, end)) return undefined
    return {
      end,
      value: Number(text.slice(at, digitsEnd)),
      style: 'digits',
      digits: digitsEnd - at,
    }
  }
  const end = typedYearEnd(text, at) ?? runEnd(text, at, dateNumeral)
  const tail = end > at ? maskEnds.get(end) : undefined
  if (tail !== undefined) return maskedNumber(text, at, tail)
  const masked = maskEnds.get(at)
  if (end - at >= 2 || (end > at && masked === undefined)) {
    if (!goesOn(text, end)) return undefined
    const value = parseNumeral(text.slice(at, end).replace(/[○Oo0]/g, '〇'))
    return { end, value, style: 'numeral', digits: end - at }
  }
  return masked === undefined ? undefined : maskedNumber(text, at, masked)
}

/** The end of a year in numerals with another character for its zeros: 二OO九年, 二0一九年. */
function typedYearEnd(text: string, at: number): number | undefined {
  const end = runEnd(text, at, dateNumeral | typedZero)
  return end - at === 4 && text[end] === '年' && characterKinds[text.charCodeAt(at)]! & dateNumeral
    ? end
    : undefined
}

const goesOn = (text: string, end: number): boolean =>
  (characterKinds[text.charCodeAt(end)]! & numberEnd) !== 0

/** The place behind the blank that parts digits or a mask from the mark of a date or the dash of a range: 2022 年, 2019 - 2022年. */
const beforeMark = (text: string, end: number): number =>
  text[end] === ' ' && '年月日号—–-－~～至到'.includes(text[end + 1] ?? '。') ? end + 1 : end

function maskedNumber(text: string, at: number, numberEnd: number): WrittenNumber | undefined {
  const end = beforeMark(text, numberEnd)
  return goesOn(text, end) ? { end, value: null, style: 'mask', digits: numberEnd - at } : undefined
}

/** The end of a run of characters of a kind, five of them at most. */
function runEnd(text: string, at: number, kind: number): number {
  let end = at
  while (end - at < longest && characterKinds[text.charCodeAt(end)]! & kind) end += 1
  return end
}
