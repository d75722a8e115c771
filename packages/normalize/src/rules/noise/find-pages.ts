import type { Span } from '@shuzhi/document'
import type { Cut } from '../rule.ts'
import { bareNumber } from './bare-number.ts'

/** A number alone on its line is a page's number only in a row of them: so many, so far apart, in code units, and so many of them in mid-sentence. */
const leastPages = 3
const leastPage = 200
const leastTorn = 1 / 3

/** A running head is at most this long, and stands so often beside a page number. */
const longestHead = 40
const leastHeads = 3

/**
 * What the pages of a printed document left in its text, by evidence over the whole of it: numbers alone on their lines that count
 * the pages, and the same short line beside page numbers again and again. `lines` are the short lines, `known` the noise that shows by itself.
 */
export function findPages(text: string, lines: readonly Span[], known: readonly Cut[]): Cut[] {
  const taken = new Set(known.map(({ span }) => span[0]))
  const numbers = pageNumbers(
    text,
    lines.filter(([start]) => !taken.has(start)),
  )
  const cuts: Cut[] = numbers.map((span) => ({ span, kind: 'page-number' }))
  const pages = new Set(
    [...known.filter(({ kind }) => kind === 'page-number'), ...cuts].map(({ span }) => span[0]),
  )
  for (const [start] of numbers) taken.add(start)
  return [...cuts, ...runningHeads(text, lines, pages, taken)]
}

/** Lines that count 1, 2, 3 … a page apart and tear sentences; a column of a table and numbered headings do neither. */
function pageNumbers(text: string, lines: readonly Span[]): Span[] {
  const spans = lines.filter((line) => bareNumber(text, line) !== null)
  if (spans.length < leastPages) return []
  const values = spans.map((span) => bareNumber(text, span)!)
  const counts = spans.every(
    ([start], i) => i === 0 || (values[i] === values[i - 1]! + 1 && start - spans[i - 1]![1] >= leastPage),
  )
  const torn = spans.filter(([start]) =>
    /[^\s。！？：；”）】.!?:;]\s{1,20}$/.test(text.slice(Math.max(0, start - 21), start)),
  )
  return counts && torn.length >= spans.length * leastTorn ? spans : []
}

function runningHeads(
  text: string,
  lines: readonly Span[],
  pages: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): Cut[] {
  if (pages.size < leastHeads) return []
  const beside = lines.filter(
    (line, i) =>
      !taken.has(line[0]) &&
      line[1] - line[0] <= longestHead &&
      [lines[i - 1], lines[i + 1]].some((next) => next && pages.has(next[0]) && isNext(text, line, next)),
  )
  const counts = new Map<string, number>()
  for (const span of beside) counts.set(text.slice(...span), (counts.get(text.slice(...span)) ?? 0) + 1)
  return beside
    .filter((span) => counts.get(text.slice(...span))! >= leastHeads)
    .map((span) => ({ span, kind: 'running-head' }))
}

/** Whether nothing but blanks stands between two lines; a long one would be none of `lines`. */
const isNext = (text: string, a: Span, b: Span): boolean =>
  text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0])).trim() === ''
