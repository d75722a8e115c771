import { pageTools } from '../lexicon/page-tools.ts'

const longestFirst = pageTools.toSorted((a, b) => b.length - a.length)
const between = '[ \\u3000|｜/【】［］\\[\\]：:]'
const toolLine = new RegExp(`^(?:${between}*(?:${longestFirst.join('|')}))+${between}*$|^[】\\]］]$`)
const tool = new RegExp(longestFirst.join('|'), 'g')

/** The longest line that can hold nothing but tools, in code units. */
const longest = 40

/** With what a line of tools begins, as signs of a rule. */
export const toolSigns = `${[...new Set(pageTools.map((word) => word[0]))].join('')}【】［］[]|｜`

/** How many tools of a web page a line names, where it holds nothing else; a bracket that a broken line left counts as one. 0 for all other lines. */
export const countTools = (line: string): number =>
  line.length <= longest && toolLine.test(line) ? Math.max(1, line.match(tool)?.length ?? 0) : 0
