/** A quotation mark of a line: its place in the text and its glyph. */
export type QuoteMark = { at: number; mark: string }

/** The marks out of `glyphs` between two places of a text, in order. */
export function marksBetween(text: string, start: number, end: number, glyphs: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  for (let at = start; at < end; at += 1) if (glyphs.includes(text[at]!)) marks.push({ at, mark: text[at]! })
  return marks
}

/** Longest stretch, in code units, that is believed to be one quoted expression when its marks do not say so. */
const longestTerm = 30

/** Whether a stretch between two marks is plainly one quoted expression: short, Chinese, within one clause. */
export const isTerm = (between: string): boolean =>
  between.length <= longestTerm &&
  /\p{Script=Han}/u.test(between) &&
  !/[，。；：！？、,;:!?\n]|^\s|\s$/.test(between)
