import { isDigit } from '../../scan/characters.ts'
import type { Reading } from './reading.ts'

const joints = '、和及与'
const length = 4

/** The years in digits that a list names before one with its 年: 2021 and 2022 in `2021、2022和2023年`. `at` is where the last one begins. */
export function listedYears(text: string, at: number): Reading[] {
  const years: Reading[] = []
  for (let end = at - 1; end >= length && joints.includes(text[end]!); end -= length + 1) {
    const year = yearBefore(text, end)
    if (year === undefined) break
    years.push({ span: [end - length, end], rule: 'date', from: { year, masked: false } })
  }
  return years
}

/** A year of four digits that end at a place and are no part of a longer number. */
function yearBefore(text: string, end: number): number | undefined {
  for (let at = end - length; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return undefined
  const before = text[end - length - 1] ?? '。'
  const year = Number(text.slice(end - length, end))
  return year >= 1900 && year < 2100 && !/[\d.．,，%‰第]/.test(before) ? year : undefined
}
