import { isDate } from './dates.ts'
import { sectionWords } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { isTitled } from './titled.ts'

/** The head of a letter takes at most so many lines. */
const longestHead = 12

/**
 * Whether a line gives the title of the document that the lines before it only send on or introduce: it says again what one of the first lines says,
 * or names between 《》, or stands right below the date of a letter.
 */
export function repeatsTitle(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!
  if (index >= furthest || text.length > longestTitle || !isTitled(text)) return false
  const title = plain(text)
  const head = lines.slice(0, Math.min(longestHead, index))
  if (head.some((line) => plain(line.text) === title)) return true
  if (sectionWords.some((word) => text.endsWith(word))) return false
  return isDate(lines[index - 1]?.text ?? '') || head.some((line) => line.text.includes(`《${title}》`))
}

/** A letter that sends a document on has at most so many lines. */
const furthest = 40

/** The longest title, in code units. */
export const longestTitle = 90

/** A title without the blanks in it, and what stands behind it: a year or note in brackets, that it is a model text. */
const plain = (line: string): string =>
  line.replace(/\s/g, '').replace(/(?:[（(][^（）()]{0,20}[）)]|的?(?:参考)?(?:范文|模板|样本|例文))$/, '')
