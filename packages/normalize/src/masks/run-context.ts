import { isBlank } from '../blank.ts'
import type { Run } from './mask-kind.ts'

/** How far a look to either side goes, in code units. */
const reach = 12

/** The stretch before a run, within its line. */
export function before({ text, start }: Run): string {
  const stretch = text.slice(Math.max(0, start - reach), start)
  return stretch.slice(stretch.lastIndexOf('\n') + 1)
}

/** The stretch after a run, within its line. */
export function after({ text, end }: Run): string {
  const stretch = text.slice(end, end + reach)
  const lineEnd = stretch.indexOf('\n')
  return lineEnd < 0 ? stretch : stretch.slice(0, lineEnd)
}

/** The code unit right before a run, NaN at the start of the text. */
export const unitBefore = ({ text, start }: Run): number => text.charCodeAt(start - 1)

/** The code unit right after a run, NaN at the end of the text. */
export const unitAfter = ({ text, end }: Run): number => text.charCodeAt(end)

/** The run itself. */
export const runText = ({ text, start, end }: Run): string => text.slice(start, end)

/** Whether nothing but the run and blanks stands in its line, or all of the line within reach. */
export function isAlone({ text, start, end }: Run): boolean {
  let left = start
  while (left > 0 && start - left < reach && isBlank(text.charCodeAt(left - 1))) left -= 1
  if (left > 0 && start - left < reach && text[left - 1] !== '\n') return false
  let right = end
  while (right < text.length && right - end < reach && isBlank(text.charCodeAt(right))) right += 1
  return right === text.length || right - end === reach || text[right] === '\n'
}

/** Whether nothing but blanks stands before the run in its line. */
export const opensLine = (run: Run): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(run.text.slice(Math.max(0, run.start - reach), run.start))

/** Whether the run multiplies two sides of a thing: 长×宽×高. */
export const isBetweenSides = (run: Run): boolean =>
  /[长宽高深厚径]$/.test(before(run)) && /^[长宽高深厚径]/.test(after(run))

/** Whether the run stands where a number or a name does: between two Chinese characters, or before a part of a date. */
export const isBetweenWords = (run: Run): boolean =>
  /^[年月日]/.test(after(run)) ||
  (/\p{Script=Han}$/u.test(before(run)) && /^\p{Script=Han}/u.test(after(run)))

/**
 * Whether the run closes the number of a year, or of a month or day behind one: 202×年1×月2×日. What goes on behind 年 tells it from a factor
 * (200×年利率) and a zero (二○二○年).
 */
export function closesDateNumber(run: Run): boolean {
  const left = before(run)
  const right = after(run)
  return (
    (/(?:^|\D)(?:19|20)\d?$/.test(left) && yearBehind.test(right)) ||
    (/年\d$/.test(left) && right.startsWith('月')) ||
    (/月\d$/.test(left) && /^[日号]/.test(right))
  )
}

/** 年 with a month, a part of the year, or a mark behind it. */
const yearBehind =
  /^年(?:[^\p{L}，。；：、（）《》“”\s]{1,2}月|[X元一二三四五六七八九十]{1,2}月|[度底初末]|[上下]半年|第?[一二三四1-4]季度|以来|的|至|[^\p{L}\p{N}]|$)/u
