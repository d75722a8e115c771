import type { MaskKind } from './mask-kind.ts'
import { after, before, closesDateNumber, isAlone, isBetweenWords, runText } from './run-context.ts'

const digit = '[\\d０-９零一二三四五六七八九]'
const digitBefore = new RegExp(`${digit}$`)
const digitAfter = new RegExp(`^${digit}`)

/** `○○`, and the last figure of a date's number: `202○年3月`; no zero of 二○二三年, no bullet. */
export const circle: MaskKind = {
  kind: 'circle',
  glyphs: '○〇◯',
  hides(run) {
    const left = before(run)
    const right = after(run)
    if (!runText(run).includes('〇') && closesDateNumber(run)) return true
    if (isAlone(run) || digitBefore.test(left) || digitAfter.test(right)) return false
    if (runText(run).length > 1) return true
    return runText(run) !== '〇' && isBetweenWords(run)
  },
  examples: [
    '⟦○○⟧县，召开会议⟦○⟧次，⟦○⟧月⟦○⟧日',
    '二○二三年，二〇〇八年，一○五',
    '○ 第一项',
    '〇',
    '202⟦○⟧年3月，20⟦○○⟧年',
    '202〇年3月，2○15号',
  ],
}
