import { longestGap, yearOpenings } from '../../lexicon/times/year-lists.ts'
import { isDigit } from '../../scan/characters.ts'
import type { Reading } from './reading.ts'

const marks = '、'
const joints = '和及与'
const length = 4

/**
 * The years in digits that a list names before one with its 年: 2021 and 2022 in `2021、2022和2023年`. `at` is where the last one begins, and
 * `next` what it is: years of a list go on, and each is near the one before it.
 */
export function listedYears(text: string, at: number, next: number): Reading[] {
  const years: Reading[] = []
  for (let end = at - 1, later = next; end >= length; end -= length + 1) {
    const isMarked = marks.includes(text[end]!)
    if (!isMarked && !joints.includes(text[end]!)) break
    const year = yearBefore(text, end, isMarked)
    if (year === undefined || year >= later || later - year > longestGap) break
    years.push({ span: [end - length, end], rule: 'date', from: { year, masked: false } })
    later = year
  }
  return years
}

/** A year of four digits that end at a place and are no part of a longer number, of a range or of a code; before 和 it stands where a time can. */
function yearBefore(text: string, end: number, isMarked: boolean): number | undefined {
  for (let at = end - length; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return undefined
  const before = text[end - length - 1] ?? '。'
  if (numberPart.test(before) || !(isMarked || border.test(before) || yearOpenings.has(before)))
    return undefined
  return Number(text.slice(end - length, end))
}

/** What a number, a range or a code goes on from: 2019—2021、2022年, 〔2021〕2001、2022年, 0571-2001、2022年. */
const numberPart = /[\d.．,，%‰第A-Za-zＡ-Ｚａ-ｚ〕〗】［］[\]\p{Pd}~～－/／至到]/u

const border = /[\p{P}\s]/u
