import type { MaskKind } from './mask-kind.ts'
import { after, before, closesDateNumber, isAlone, isBetweenSides, runText } from './run-context.ts'

/** `×`, `××`, and the last figure of a date's number: `202×年1×月`; no multiplication, no slogan like “数据要素×”. */
export const cross: MaskKind = {
  kind: 'cross',
  glyphs: '×✕╳',
  hides(run) {
    if (isAlone(run)) return false
    if (runText(run).length > 1 || closesDateNumber(run)) return true
    const left = before(run)
    const right = after(run)
    if (/[\w)）"”]\s?$/.test(left) || /^\s?[\w(（"”]/.test(right)) return false
    return !isBetweenSides(run) && !/[“"]\p{Script=Han}{2,}$/u.test(left)
  },
  examples: [
    '⟦××⟧市⟦×⟧年⟦×⟧月，李⟦×⟧',
    '2×35万千瓦、3米×5米、长×宽×高',
    '“数据要素×”行动、“文化×科技”融合',
    '202⟦×⟧年12月，20⟦×⟧年，于202⟦×⟧年1⟦×⟧月2⟦×⟧日、201⟦×⟧年底',
    '本金200×年利率3×期限，12×月租金、30×日均客流，2020×年度系数、每人5×年限',
  ],
}
