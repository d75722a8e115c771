import { commonFields, pageFields } from '../lexicon/page-fields.ts'

/** A field's name at the front of a line or behind a gap, with its colon. */
const field = new RegExp(`(?:^|[\\s|｜/【[（(])(${[...pageFields, ...commonFields].join('|')})[：:]`, 'g')

/** The date that may stand before the first field without a name. */
const date = /^\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?$/

/** What such a line may begin with, written as signs of a rule. */
export const pageDataSigns = `【[（(0-9${[...pageFields, ...commonFields].map(([first]) => first).join('')}`

/**
 * Whether a line is what a page sets under its title: `发布时间：2022-01-05 来源：某某网 浏览：120`. Two fields or more, one of them such as only a
 * page has; nothing else but a date before them, and no sentence.
 */
export function isPageData(line: string): boolean {
  if (!/[：:]/.test(line) || /[。；！？]/.test(line)) return false
  const fields = Array.from(line.matchAll(field))
  const head = fields[0] ? line.slice(0, fields[0].index).trim() : line
  const isDated = date.test(head)
  if (fields.length + (isDated ? 1 : 0) < 2 || (head !== '' && !isDated)) return false
  return fields.some(([, name]) => pageFields.includes(name!))
}
