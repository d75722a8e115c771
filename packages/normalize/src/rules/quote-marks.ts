/** A quotation mark of a line: its place in the text and its glyph. */
export type QuoteMark = { at: number; mark: string }

/** The marks out of `glyphs` that stand at some places. */
export const marksAt = (text: string, places: readonly number[], glyphs: string): QuoteMark[] =>
  places.filter((at) => at < text.length && glyphs.includes(text[at]!)).map((at) => ({ at, mark: text[at]! }))

/** Longest stretch, in code units, that is believed to be one quoted expression when its marks do not say so. */
const longestTerm = 30

/** Whether a stretch between two marks is plainly one quoted expression: short, Chinese, within one clause. */
export const isTerm = (between: string): boolean =>
  between.length <= longestTerm &&
  /\p{Script=Han}/u.test(between) &&
  !/[，。；：！？、,;:!?\n]|^\s|\s$/.test(between)
