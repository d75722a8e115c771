import { dashedOccasion, occasion } from '../../lexicon/occasions.ts'
import { holdsDate, isDate, isWhen, isYear, isYearOver } from '../dates.ts'
import { isTitled } from '../titled.ts'
import { isBelowTitle, type LineKind } from './line-kind.ts'

/** The date of signing (成文日期) at the end, and the date or occasion under the title: `——2019年1月8日在…大会上`. */
export const dateline: LineKind = {
  name: 'dateline',
  read({ line, lines, stage, index, closes, parts }) {
    const heads =
      stage === 'head' &&
      (parts.length > 0 || (index === 0 && dashedOccasion.test(line.text))) &&
      line.text.length <= 80 &&
      !/[。；]/.test(line.text) &&
      !isTitled(line.text)
    const dated =
      heads &&
      (occasion.test(line.text) ||
        (holdsDate(line.text) && isBelowTitle(parts)) ||
        isYear(line.text) ||
        isDate(line.text.replace(/^[（(]|[）)]$/g, '')))
    const closing =
      closes(index) && (isWhen(line.text) || isYearOver(line.text, lines[index + 1]?.text ?? ''))
    return dated || closing ? [{ type: 'dateline', span: line.span }] : null
  },
}
