import { commonFields, pageFields, titleFields } from '../lexicon/page-fields.ts'

/**
 * A line of fields: several, or one in the cells of a table, which only a page sets so (`page-data`); one field alone, which lines beside it must
 * confirm (`page-field`); the field that holds the title, which they must confirm too (`page-title`).
 */
export type PageLine = 'page-data' | 'page-field' | 'page-title'

/** A field's name at the front of a line, behind a gap or glued to a time of day, with its colon. */
const field = new RegExp(
  `(?:^|[\\s|｜/【[（(<>]|(?<=:\\d{2}))(${[...pageFields, ...commonFields].join('|')})[：:]`,
  'g',
)

const fieldAtFront = new RegExp(`^\\s*(?:${[...pageFields, ...commonFields].join('|')})[：:]`)
const titleField = new RegExp(`^(?:${titleFields.join('|')})[：:]\\s*(?=[^\\s|｜])`)

/** Cells that hold nothing, at the end of a line. */
const emptyCells = /[\s|｜]+$/

/** The longest value of a field alone, in code units, with the name. */
const longestField = 60

/** The date that may stand before the first field without a name. */
const date = /^\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?$/

/** What such a line may begin with, written as signs of a rule. */
export const pageDataSigns = `【[（(0-9${[...pageFields, ...commonFields, ...titleFields].map(([first]) => first).join('')}`

/**
 * Reads a line that a page sets around its title: `发布时间：2022-01-05 来源：某某网 浏览：120`, `索引号：| 主题词：|`. Of two fields or more one must be such as
 * only a page has; nothing else stands in the line but a date before them, and no sentence.
 */
export function readPageLine(line: string): PageLine | null {
  if (!/[：:]/.test(line) || /[。；！？]/.test(line)) return null
  if (titleField.test(line)) return 'page-title'
  const fields = Array.from(line.matchAll(field))
  const head = fields[0] ? line.slice(0, fields[0].index).trim() : line
  const isDated = date.test(head)
  if (fields.length === 0 || (head !== '' && !isDated)) return null
  if (/[|｜]/.test(line) && line.split(/[|｜]/).every(isFieldOrEmpty)) return 'page-data'
  const isPages = fields.some(([, name]) => pageFields.includes(name!))
  if (fields.length + (isDated ? 1 : 0) > 1) return isPages ? 'page-data' : null
  return line.length <= longestField ? 'page-field' : null
}

const isFieldOrEmpty = (cell: string): boolean => cell.trim() === '' || fieldAtFront.test(cell)

/** Whether the one field of a line is such as only a page has. */
export function isPageField(line: string): boolean {
  const [first] = line.matchAll(field)
  return first !== undefined && pageFields.includes(first[1]!)
}

/** How many code units the field before a title takes, and how many the empty cells behind it do. */
export const frameOfTitle = (line: string): { before: number; behind: number } => ({
  before: titleField.exec(line)![0].length,
  behind: emptyCells.exec(line)?.[0].length ?? 0,
})

/** A line without the empty cells at its end. */
export const withoutCells = (line: string): string => line.replace(emptyCells, '')
