import { placesOf } from '../places-of.ts'

/** A quotation mark of a line: its place in the text and its glyph. */
export type QuoteMark = { at: number; mark: string }

/** The marks out of `glyphs` of each line of a text that has any, in order. */
export function* quotesByLine(text: string, glyphs: string): Generator<QuoteMark[]> {
  let marks: QuoteMark[] = []
  let lineEnd = -1
  for (const at of placesOf(text, glyphs)) {
    if (at > lineEnd) {
      if (marks.length > 0) yield marks
      marks = []
      const next = text.indexOf('\n', at)
      lineEnd = next < 0 ? text.length : next
    }
    marks.push({ at, mark: text[at]! })
  }
  if (marks.length > 0) yield marks
}

/** Longest stretch, in code units, that is believed to be one quoted expression when its marks do not say so. */
const longestTerm = 30

/** Whether a stretch between two marks is plainly one quoted expression: short, Chinese, within one clause. */
export const isTerm = (between: string): boolean =>
  between.length <= longestTerm &&
  /\p{Script=Han}/u.test(between) &&
  !/[，。；：！？、,;:!?\n]|^\s|\s$/.test(between)
