import type { Span } from '@shuzhi/document'
import { isWhen, startOfDay } from './dates.ts'
import { isSignature } from './signers.ts'

const longestSigned = 60
/** 时间2023年1月5日: two characters right before a date name it more often than they sign. */
const shortestGlued = 3

/** Places of a signer and of the date of signing in one line, from its first code unit. */
export type Signed = { signer: Span; date: Span }

/** Reads a line in which blanks part who signs from when (`东河水利站　2023年1月5日`, `二〇二三年一月五日 市教育局`), or nothing does (`东河水利站2023年1月5日`). Null for any other line. */
export function readSigned(text: string): Signed | null {
  if (text.length > longestSigned) return null
  for (const { index, 0: gap } of text.matchAll(/\s+/g)) {
    const [front, rest]: [Span, Span] = [
      [0, index],
      [index + gap.length, text.length],
    ]
    const [before, behind] = [text.slice(...front), text.slice(...rest)]
    if (isWhen(behind) && isSignature(before)) return { signer: front, date: rest }
    if (isWhen(before) && isSignature(behind)) return { signer: rest, date: front }
  }
  const day = startOfDay(text)
  return day >= shortestGlued && isSignature(text.slice(0, day))
    ? { signer: [0, day], date: [day, text.length] }
    : null
}
