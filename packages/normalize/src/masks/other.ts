import type { MaskKind } from './mask-kind.ts'
import { after, before, runText } from './run-context.ts'

/** `△△`, `▲▲`: two or more, before a Chinese character of the same line. */
export const other: MaskKind = {
  kind: 'other',
  glyphs: '△▲◇',
  hides(run) {
    const right = after(run)
    return runText(run).length > 1 && /^\p{Script=Han}/u.test(right) && !/[\d]$/.test(before(run))
  },
  examples: ['⟦△△⟧县⟦△△⟧局', '△ 第一项', '▲重点'],
}
