import { bodyEndings } from '../../lexicon/body-endings.ts'
import { nameOfOtherTongue } from '../../lexicon/signer-names.ts'
import { speaksForItself } from '../../lexicon/signers.ts'
import type { Line } from '../lines.ts'
import { isSignature, longestSigner } from '../signers.ts'
import { standsOverDate } from '../stands-over-date.ts'
import type { LineContext, LineKind } from './line-kind.ts'

/** The signing body or person (落款) at the end, or the speaker's name under the title: `市长 张某`. */
export const signature: LineKind = {
  name: 'signature',
  read(context) {
    const { line, lines, stage, index, closes, parts } = context
    const heads = stage === 'head' && parts.length > 0
    if (!heads && !closes(index)) return null
    const signs = isSignature(line.text) || (closes(index) && standsOverDate(lines, index))
    if (!signs && !(heads && isByline(context))) return null
    return heads && titlesUnit(context) ? null : [{ type: 'signature', span: line.span }]
  },
}

/** Whether a blank parts a name in another tongue from an office with a body in it, right below the title of a report and above one that speaks of itself: 县残联派驻岩口村 沙玛木果. */
function isByline({ line: { text }, lines, index, parts }: LineContext): boolean {
  if (parts.at(-1)?.type !== 'title' || !speaksForItself.test(lines[index + 1]?.text ?? '')) return false
  const gap = text.length > longestSigner ? -1 : text.search(/\s\S*$/)
  return gap > 0 && nameOfOtherTongue.test(text.slice(gap + 1)) && holdsBody.test(text.slice(0, gap))
}

const holdsBody = new RegExp(`(?:${bodyEndings.join('|')})`)

/** Whether the name of a unit (宣传部) stands above its text, as the names of its fellows do further down: such a line is the first heading. */
function titlesUnit({ line: { text }, lines, index }: LineContext): boolean {
  if (text.length > longestUnit || !hasStop(lines[index + 1])) return false
  return lines
    .slice(index + 2, index + furthestFellow)
    .some(
      (line, i) =>
        line.text.length <= longestUnit &&
        line.text !== text &&
        line.text.at(-1) === text.at(-1) &&
        hasStop(lines[index + 3 + i]),
    )
}

const longestUnit = 8
const furthestFellow = 100
const hasStop = (line: Line | undefined): boolean => /[。；]/.test(line?.text ?? '')
