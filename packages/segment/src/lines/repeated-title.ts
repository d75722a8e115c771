import { collectionWords, modelWords } from '../lexicon/model-texts.ts'
import { sectionWords } from '../lexicon/titles.ts'
import { bits, classOf } from './characters.ts'
import { isDate } from './dates.ts'
import type { Line } from './lines.ts'
import { bareTitle, isTitled } from './titled.ts'

/** The head of a letter takes at most so many lines. */
const longestHead = 12

/**
 * The lines, ascending, that give the title of the document that the lines before them only send on or introduce: such a line says again what one of the first lines
 * says, or names between 《》, or stands right below the date of a letter.
 */
export function findRepeatedTitles(lines: readonly Line[]): ReadonlySet<number> {
  const repeated = new Set<number>()
  for (let i = 0; i < Math.min(lines.length, furthest); i += 1) if (repeatsTitle(lines, i)) repeated.add(i)
  return repeated
}

function repeatsTitle(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!
  if (text.length > longestTitle) return false
  if (opensCollected(lines, index)) return true
  const collected = isCollected(text)
  if (!collected && !isTitled(text)) return false
  const head = lines.slice(0, Math.min(longestHead, index))
  if (collected) {
    const name = bareTitle(text)
    return name.length >= shortestName && head.some((line) => isSameButNumber(line, text, name))
  }
  const title = plain(text)
  if (head.some((line) => physicalLinesOf(line).some((one) => one[0] === text[0] && plain(one) === title)))
    return true
  if (sectionWords.some((word) => text.endsWith(word))) return false
  return isDate(lines[index - 1]?.text ?? '') || head.some((line) => line.text.includes(`《${title}》`))
}

/** A title that a hard wrap joined is one a physical line. */
const physicalLinesOf = ({ text }: Line): readonly string[] =>
  text.includes('\n') || text.includes('\r') ? text.split(/[\n\r]\s*/) : [text]

/**
 * Whether a line is the title of a model text behind its number in a collection: `第一篇：护林工作总结`, `篇二：《…报告》`. The document begins with it, or one of the first
 * lines speaks of a collection; else it is a part of one report.
 */
export function opensCollected(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!
  if (!numberedTitle.test(text) || !isTitled(text)) return false
  if (sectionWords.some((word) => text.endsWith(word))) return false
  return index === 0 || lines.slice(0, Math.min(longestHead, index)).some(namesCollection)
}

const numberedTitle =
  /^(?:第[0-9０-９一二三四五六七八九十]{1,3}篇|篇[0-9０-９一二三四五六七八九十]{1,3})[：:]/

/** Whether a line speaks of a collection, and is not itself one of the texts. */
const namesCollection = ({ text }: Line): boolean => !numberedTitle.test(text) && collectionWords.test(text)

/** Whether a line ends in the number of a model text: `护林工作总结篇3`, `…第1篇`, `…总结2`. */
const isCollected = (line: string): boolean =>
  endsInNumber(line) &&
  /(?:第[0-9０-９一二三四五六七八九十]{1,3}篇|篇\s*[0-9０-９一二三四五六七八九十]{1,3}|[^0-9０-９年月日][0-9０-９]{1,2})$/.test(
    line,
  )

const endsInNumber = (line: string): boolean =>
  line.endsWith('篇') || (classOf(line.charCodeAt(line.length - 1)) & (bits.digit | bits.numeral)) !== 0

/** Whether a line is the title of a collection, and that of a text with a number (`text`, without it `name`) but for the number: `护林工作总结(20篇)`. */
const isSameButNumber = ({ text: collection }: Line, text: string, name: string): boolean =>
  collection[0] === name[0] &&
  collection !== text &&
  collection.length <= longestTitle &&
  !isCollected(collection) &&
  bareTitle(collection) === name

const shortestName = 4

/** A letter that sends a document on has at most so many lines. */
const furthest = 40

/** The longest title, in code units. */
export const longestTitle = 90

/** A title without the blanks in it, and what stands behind it: a year or note in brackets, that it is a model text. */
const plain = (line: string): string => line.replace(/\s/g, '').replace(behindTitle, '')

const behindTitle = new RegExp(`(?:[（(][^（）()]{0,20}[）)]|的?(?:参考)?(?:${modelWords.join('|')}))$`)
