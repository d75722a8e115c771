import type { Span } from '@shuzhi/document'

/** What stands before a line's own text: marks to cut, where the text begins, and how deep in lists it opens an item (0: it opens none). */
export type LineOpening = { marks: Span[]; from: number; item: number }

/** Reads the quote and list marks at the head of each line, from the first line to the last. Numbers (`1.`) are text; bullets are marks. */
export class Containers {
  /** The columns at which the text of each open list item begins. */
  #items: number[] = []
  #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** The opening of a line that holds more than blanks. */
  open([start, end]: Span): LineOpening {
    const opening: LineOpening = { marks: [], from: start, item: 0 }
    let column = 0
    for (;;) {
      const at = this.#skipBlanks(opening.from, end)
      column += this.#width(opening.from, at)
      const sign = this.#source[at]
      if (sign === '>' && at < end) {
        const next = isBlank(this.#source[at + 1]) ? at + 2 : at + 1
        opening.marks.push([at, Math.min(next, end)])
        opening.from = Math.min(next, end)
        column += 2
        const alert = alertMark.exec(this.#source.slice(opening.from, Math.min(end, opening.from + 24)))
        if (alert) {
          opening.marks.push([opening.from, opening.from + alert[0].length])
          opening.from += alert[0].length
          return opening
        }
        continue
      }
      while ((this.#items.at(-1) ?? 0) > column) this.#items.pop()
      const marker = pageNumber.test(this.#source.slice(at, Math.min(end, at + 12)))
        ? null
        : markerEnd(this.#source, at)
      if (!marker) return opening
      const text = this.#skipBlanks(marker.end, end)
      if (text === end) return opening
      column += this.#width(at, text)
      this.#items.push(column)
      opening.item = this.#items.length
      if (!marker.bullet) return { ...opening, from: at }
      opening.marks.push([at, text])
      opening.from = text
    }
  }

  /** The lists end: a heading or a line at the margin stands outside of them. */
  close(): void {
    this.#items = []
  }

  #skipBlanks(from: number, end: number): number {
    let at = from
    while (at < end && isBlank(this.#source[at])) at += 1
    return at
  }

  #width(from: number, to: number): number {
    let width = 0
    for (let at = from; at < to; at += 1) width += this.#source[at] === '\t' ? 4 : 1
    return width
  }
}

/** What kind of note a quote is (`> [!NOTE] 相关通知`), as GitHub and Obsidian write it. */
const alertMark = /^[ \t]*\[![A-Za-z]{2,16}\][+-]?[ \t]*/

/** `- 3 -` is a page's number. */
const pageNumber = /^-[ \t]*\d{1,4}[ \t]*-[ \t]*$/

/** Where a list marker at `at` ends, the blank behind it not counted; null where none stands. */
function markerEnd(source: string, at: number): { end: number; bullet: boolean } | null {
  const sign = source[at] ?? ''
  if ('-+*'.includes(sign) && sign !== '')
    return isBlank(source[at + 1]) ? { end: at + 1, bullet: true } : null
  let digits = at
  while (digits < at + 9 && /\d/.test(source[digits] ?? '')) digits += 1
  const isNumber = digits > at && /[.)]/.test(source[digits] ?? '') && isBlank(source[digits + 1])
  return isNumber ? { end: digits + 1, bullet: false } : null
}

/** Whether a line is a thematic break: three or more of one of `-`, `*`, `_`. */
export function isRule(source: string, [start, end]: Span): boolean {
  const sign = source[start] ?? ''
  if (!'-*_'.includes(sign) || sign === '') return false
  let count = 0
  for (let at = start; at < end; at += 1) {
    if (source[at] === sign) count += 1
    else if (!isBlank(source[at])) return false
  }
  return count >= 3
}

/** Whether a character parts marks from text; U+3000 does not. */
export const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'
