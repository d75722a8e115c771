import {
  commonFields,
  counterFields,
  fieldsOfPagesOnly,
  gluedFields,
  pageFields,
  titleFields,
} from '../../lexicon/site/page-fields.ts'
import { clock, systemDay } from '../../lexicon/site/parts.ts'
import { stripFrame } from './strip-frame.ts'

/**
 * A line of fields: several, or one in the cells of a table, which only a page sets so (`page-data`); one field alone, which lines beside it must
 * confirm (`page-field`); the field that holds the title, which they must confirm too (`page-title`).
 */
export type PageLine = 'page-data' | 'page-field' | 'page-title'

/** A name of a field as a pattern: a short one may be set wide, `文 号`, `索 引 号`. */
const wide = (name: string): string =>
  name.length <= 3 ? [...name].join('[ \\u3000]{0,4}') : name.replace(/[()]/g, '\\$&')

const byLength = [...pageFields, ...commonFields].toSorted((a, b) => b.length - a.length)
const anyField = byLength.map(wide).join('|')

/** Where a field begins: at the front of a line, behind a gap, a bar or a bracket, or glued to a day or a time. */
const front = String.raw`(?:^|[\s|｜/【[（(<>,，•]|(?<=:\d{2})|(?<=\d日)|(?<=\d分)|(?<=-\d{2})|(?<=本文))`

/** A field's name with its colon, or a counter without one: `点击数2487`. */
const field = new RegExp(
  String.raw`${front}(?:(${anyField})[ \u3000]?[：:]|((?:点击|浏览|阅读|访问)(?:数|量|次数)|浏览|阅读) ?(?=\d{1,7}(?:$|\s|次)))`,
  'g',
)

const fieldAtFront = new RegExp(`^\\s*(?:${anyField})[ \\u3000]?[：:]`)
const fieldAlone = new RegExp(`^\\s*(?:${anyField})\\s*$`)
const titleField = new RegExp(`^(?:${titleFields.map(wide).join('|')})[：:]\\s*(?=[^\\s|｜])`)

/** Values that only a page of a file has: what kind it is, and how large. */
const ofFile = /(?:格式|大小)[：:] ?(?:DOCX?|PPTX?|PDF|XLSX?|TXT|WPS|[\d.]+ ?[KMG]B)|^ID[：:] ?\d{4,}/i

const gluedField = new RegExp(`^(?:${gluedFields.join('|')})[^：:，。；]{2,40}$`)

/** The longest value of a field alone, in code units, with the name. */
const longestField = 60

/** The date that may stand before the first field without a name. */
const date = new RegExp(
  String.raw`^(?:${systemDay}|\d{4}年\d{1,2}月\d{1,2}日)(?: ?${clock})?(?: ?下载本文)?$`,
)

const cellEnds = /[|｜]/

/** With what such a line begins, but for what a page sets round it. */
export const openingsOfFields: readonly string[] = [
  ...'<0123456789',
  ...[...byLength, ...titleFields, ...gluedFields].map(([first]) => first!),
]

/**
 * Reads a line that a page sets around its title: `发布时间：2022-01-05 来源：某某网 浏览：120`, `索引号：| 主题词：|`. Of two fields or more one must be such as
 * only a page has; nothing else stands in the line but a date before them, and no sentence.
 */
export function readPageLine(whole: string): PageLine | null {
  const line = stripFrame(whole)
  const hasCells = cellEnds.test(line)
  if (gluedField.test(line)) return 'page-field'
  if (!(hasCells || /[：:\d]/.test(line)) || /[。；！？]/.test(line)) return null
  if (titleField.test(line)) return 'page-title'
  if (hasCells && isRowOfFields(line)) return 'page-data'
  const fields = fieldsOf(line)
  if (fields.length === 0) return null
  const head = line.slice(0, fields[0]!.at).trim()
  const isDated = date.test(head)
  if (head !== '' && !isDated) return null
  if (cellEnds.test(whole) && isOfCells(whole.split(cellEnds), fields)) return 'page-data'
  if (fields.length + (isDated ? 1 : 0) > 1) return isOfPage(line, fields) ? 'page-data' : null
  return line.length <= longestField ? 'page-field' : null
}

/** Whether one of several fields is such as only a page has, or it counts its readers beside a day as a machine writes it. */
const isOfPage = (line: string, fields: readonly { name: string }[]): boolean =>
  fields.some(({ name }) => pageFields.includes(name)) ||
  ofFile.test(line) ||
  (machineDay.test(line) && fields.some(({ name }) => counterFields.includes(name)))

const machineDay = /\d{4}-\d{2}-\d{2}/

/** The fields of a line with their places, names set wide brought together. */
const fieldsOf = (line: string): { name: string; at: number }[] =>
  Array.from(line.matchAll(field), (found) => ({
    name: (found[1] ?? found[2])!.replace(/[ \u3000]/g, ''),
    at: found.index,
  }))

/** Cells that hold a field each, and show a page by one that only a page has or by the empty cells that its layout leaves. */
const isOfCells = (cells: readonly string[], fields: readonly { name: string }[]): boolean =>
  cells.every((cell) => cell.trim() === '' || fieldAtFront.test(cell)) &&
  (cells.some((cell) => cell.trim() === '') || fields.some(({ name }) => fieldsOfPagesOnly.includes(name)))

/** Names and values in cells of their own: `索引号 | 62070/2023 | 发文字号 | 号`. At least two names, one of a page, and as many values. */
function isRowOfFields(line: string): boolean {
  const cells = line.split(cellEnds).map((cell) => cell.trim())
  const names = cells.filter((cell) => fieldAlone.test(cell) || fieldAtFront.test(cell))
  const isPages = names.some((cell) =>
    fieldsOfPagesOnly.includes(cell.replace(/[：:].*$/, '').replace(/\s/g, '')),
  )
  const values = cells.length - names.length + names.filter((cell) => fieldAtFront.test(cell)).length
  return isPages && names.length >= 2 && values > 0 && names.length * 2 >= cells.length - 1
}

/** Whether the one field of a line is such as only a page has. */
export function isPageField(line: string): boolean {
  const [first] = fieldsOf(stripFrame(line))
  if (gluedField.test(line)) return true
  return first !== undefined && (fieldsOfPagesOnly.includes(first.name) || ofFile.test(line))
}

/** How many code units the field before a title takes, and how many the empty cells behind it do. */
export const frameOfTitle = (line: string): { before: number; behind: number } => ({
  before: titleField.exec(line)![0].length,
  behind: /[\s|｜]+$/.exec(line)?.[0].length ?? 0,
})
