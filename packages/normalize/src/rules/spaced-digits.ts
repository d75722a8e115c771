import type { Edit } from '@shuzhi/document'
import { blankSigns } from '../blank.ts'
import type { Note, Rule } from './rule.ts'

/** A year before 年 whose digits may stand apart. */
const year = /(?<![\d.．])[12](?:[^\S\n]?\d){3}[^\S\n]?$/

/** Month and day behind 年. */
const rest = /^([^\S\n]?)(\d(?:[^\S\n]?\d)?)([^\S\n]?)月(?:([^\S\n]?)(\d(?:[^\S\n]?\d)?)([^\S\n]?)[日号])?/

/** How far a year reaches to the left of 年 and a day to the right of it, in code units. */
const reach = 12

/**
 * Joins a date that a converter set digit by digit. A blank on both sides of a whole number is a style and stays (`1993 年 3 月`); one inside a
 * number, or behind it alone, is none. Numbers outside dates stay: `3 5` may be two.
 */
export const spacedDigits: Rule = {
  code: 'spaced-digits',
  signs: '0-9',
  followedBy: blankSigns,
  examples: [
    { before: '1 9 9 3 年3 月', after: '1993年3月' },
    { before: '2 0 2 1 年 1 2 月 3 1 日', after: '2021年12月31日' },
    { before: '2021年3 月5 日', after: '2021年3月5日' },
    { before: '2021 年 3 月 5 日', after: '2021 年 3 月 5 日' },
    { before: '第 1 2 3 4 项、2021 年', after: '第 1 2 3 4 项、2021 年' },
    { before: '2021年 1 9 月', after: '2021年 1 9 月' },
  ],
  apply(text) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      const before = year.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? ''
      const spaced = isSpaced(before)
      const start = spaced ? at - before.length : at + 1
      const end = at + 1 + endOfDate(text.slice(at + 1, at + 1 + reach), spaced)
      const found = text.slice(start, end)
      const right = found.replace(/[^\S\n]/g, '')
      if (right === found) continue
      for (let i = 0; i < found.length; i += 1) {
        if (/\s/.test(found[i]!)) edits.push({ span: [start + i, start + i + 1], insert: '' })
      }
      notes.push({ span: [start, end], code: 'space-inside', data: { found }, fix: right })
    }
    return { edits, notes }
  },
}

/** How far behind 年 the date goes on in parts that have to be joined. */
function endOfDate(behind: string, spacedYear: boolean): number {
  const match = rest.exec(behind)
  if (!match) return 0
  const [all, left, month, right, leftOfDay = '', day, rightOfDay = ''] = match
  const isMonth = numberOf(month!) <= 12
  if (!isMonth || !(spacedYear || isSpaced(month!) || isLopsided(left!, right!))) {
    return 0
  }
  const monthEnd = left!.length + month!.length + right!.length + 1
  if (day === undefined || numberOf(day) > 31) return monthEnd
  return spacedYear || isSpaced(day) || isLopsided(leftOfDay, rightOfDay) || isSpaced(month!)
    ? all.length
    : monthEnd
}

const isSpaced = (digits: string): boolean => /\d[^\S\n]\d/.test(digits)
const isLopsided = (left: string, right: string): boolean => left === '' && right !== ''
const numberOf = (digits: string): number => Number(digits.replace(/\s/g, ''))
