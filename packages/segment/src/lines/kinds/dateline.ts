import { holdsDate, isDate, isWhen, isYear, isYearOver } from '../dates.ts'
import { isTitled } from '../titled.ts'
import { isBelowTitle, type LineKind } from './line-kind.ts'

const occasion =
  /^(?:[—―─－-]{1,3}|在|[0-9〇二].*日在).*(?:上|通过|会议|大会|公布|施行|批准|发布)$|^[（(].*年.*(?:通过|公布|施行|批准|发布|印发|修订|修正)[）)]$/

/** An occasion that stands first, where the title above it was cut off. */
const dashed = /^[—―─－]{1,3}.*年.*(?:会议|大会)上$/

/** The date of signing (成文日期) at the end, and the date or occasion under the title: `——2019年1月8日在…大会上`. */
export const dateline: LineKind = {
  name: 'dateline',
  read({ line, lines, stage, index, closes, parts }) {
    const heads =
      stage === 'head' &&
      (parts.length > 0 || (index === 0 && dashed.test(line.text))) &&
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
