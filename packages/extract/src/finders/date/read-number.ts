import { parseNumeral } from '@shuzhi/document'
import { oncePerScan } from '../../scan/once-per-scan.ts'
import type { Scan } from '../../scan/scan.ts'

/** A number at a place of the text: its end, its value (null when masked), and how it is written. */
export type WrittenNumber = {
  end: number
  value: number | null
  style: 'digits' | 'numeral' | 'mask'
  digits: number
}

const numerals = '零〇○一二三四五六七八九十'
const numeralCodes = new Set(Array.from(numerals, (mark) => mark.charCodeAt(0)))
const isNumeral = (mark: string | undefined): boolean =>
  mark !== undefined && mark !== '' && numerals.includes(mark)
const isDigit = (mark: string | undefined): boolean => mark !== undefined && mark >= '0' && mark <= '9'

const maskEnds = oncePerScan(({ masks }: Scan) => new Map(masks.map(({ span }) => [span[0], span[1]])))

/** Whether a number can begin at a place: a look that costs little. */
export function startsNumber(scan: Scan, at: number): boolean {
  const code = scan.text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return true
  return numeralCodes.has(code) || maskEnds(scan).has(at)
}

/** Reads digits, a mask, digits that go on as a mask (`20XX`), or a Chinese numeral of at most five characters. */
export function readNumber(scan: Scan, at: number): WrittenNumber | undefined {
  const { text } = scan
  let end = at
  while (isDigit(text[end]) && end - at < 5) end += 1
  if (end > at) {
    const masked = maskEnds(scan).get(end)
    if (masked !== undefined) return { end: masked, value: null, style: 'mask', digits: masked - at }
    return { end, value: Number(text.slice(at, end)), style: 'digits', digits: end - at }
  }
  while (isNumeral(text[end]) && end - at < 5) end += 1
  if (end - at >= 2 || (end > at && maskEnds(scan).get(at) === undefined)) {
    return {
      end,
      value: parseNumeral(text.slice(at, end).replaceAll('○', '〇')),
      style: 'numeral',
      digits: end - at,
    }
  }
  const mask = maskEnds(scan).get(at)
  return mask === undefined ? undefined : { end: mask, value: null, style: 'mask', digits: mask - at }
}
