import { betweenCloser, betweenJoints, rangeMarks } from '../../../lexicon/words/clause-words.ts'
import { characterKinds, rangeJoint } from '../../../scan/characters.ts'
import type { Amount } from './amount.ts'
import { behindIncluding } from './bound-behind.ts'
import { readAmount } from './read-amount.ts'

/** One amount, or two with a range mark between them that share a unit: 20—30人, 20 - 30人, 20和30人之间. */
export function withRange(text: string, first: Amount, maskEnd: (at: number) => number): Amount[] {
  let at = first.span[1]
  if (first.unit === undefined && (text[at] === '%' || text[at] === '％')) at += 1
  at = behindIncluding(text, at)
  const dash = text[at] === ' ' ? at + 1 : at
  if (!(characterKinds[text.charCodeAt(dash)]! & rangeJoint)) return [first]
  if (betweenJoints.has(text[at] ?? '')) {
    const second = readAmount(text, at + 1, maskEnd)
    return second && closesBetween.test(text.slice(second.span[1], second.span[1] + 6))
      ? [first, second]
      : [first]
  }
  let end = dash
  while (end < dash + 2 && rangeMarks.has(text[end] ?? '')) end += 1
  if (end === dash) return [first]
  const second = readAmount(text, text[end] === ' ' ? end + 1 : end, maskEnd)
  return second ? [first, second] : [first]
}

/** A unit of up to four characters and the closing word behind the second end. */
const closesBetween = new RegExp(`^[^，。；、\\n]{1,4}${betweenCloser}`)
