import type { MaskKind } from './mask-kind.ts'
import { after, before, isAlone, isBetweenSides, runText } from './run-context.ts'

/** `×`, `××`; no multiplication, no slogan like “数据要素×”. */
export const cross: MaskKind = {
  kind: 'cross',
  glyphs: '×✕╳',
  hides(run) {
    if (isAlone(run)) return false
    if (runText(run).length > 1) return true
    const left = before(run)
    const right = after(run)
    if (/[\w)）"”]\s?$/.test(left) || /^\s?[\w(（"”]/.test(right)) return false
    return !isBetweenSides(run) && !/[“"]\p{Script=Han}{2,}$/u.test(left)
  },
  examples: ['⟦××⟧市⟦×⟧年⟦×⟧月，李⟦×⟧', '2×35万千瓦、3米×5米、长×宽×高', '“数据要素×”行动、“文化×科技”融合'],
}
