import { pageTools } from '../../lexicon/site/page-tools.ts'
import { leastPrintedWords, printedWords } from '../../lexicon/site/printed-words.ts'
import type { WordLine } from '../../lexicon/site/word-line.ts'

/** The longest line that can hold nothing but such words, in code units. */
const longest = 60

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|')

function reader({ sure, words, beside = [] }: WordLine, between: string) {
  const shared = new Set(beside)
  const any = longestFirst([...sure, ...words, ...beside])
  const whole = new RegExp(`^${between}*(?:(?:${any})(?:[（(]\\d{1,6}[）)])?${between}*)+(?:/ ?\\d{1,4})?$`)
  const each = new RegExp(any, 'g')
  const known = new RegExp(sure.join('|'))
  /** How many of the words that show something a line holds, and whether one of them is sure; null where it holds anything else. */
  return (line: string): { count: number; isSure: boolean } | null =>
    line.length <= longest && whole.test(line)
      ? { count: line.match(each)!.filter((word) => !shared.has(word)).length, isSure: known.test(line) }
      : null
}

const readTools = reader(pageTools, '[ \\u3000|｜/【】［］\\[\\]『』：:,，?？>…•+-]')
const readPrinted = reader(printedWords, '[-—.·*，,、\\s]')

/** Whether a printer of model texts set a line. */
export function isPrinted(line: string): boolean {
  const found = readPrinted(line)
  return found !== null && (found.isSure || found.count >= leastPrintedWords)
}

/** How many tools of a web page a line names, where it holds nothing else; a bracket that a broken line left counts as one. 0 for all other lines. */
export const countTools = (line: string): number =>
  /^[】\]］-]$/.test(line) ? 1 : (readTools(line)?.count ?? 0)

/** Whether a line of tools names one that stands nowhere else. */
export const hasSureTool = (line: string): boolean => readTools(line)?.isSure === true

/** With what such lines begin, but for what a page sets round them. */
export const openingsOfWords: readonly string[] = [
  ...'】]］-xX×wW',
  ...[pageTools, printedWords]
    .flatMap(({ sure, words, beside = [] }) => [...sure, ...words, ...beside])
    .map(([first]) => first!),
].filter((sign) => sign !== '[')
