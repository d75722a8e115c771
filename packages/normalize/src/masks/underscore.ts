import type { MaskKind } from './mask-kind.ts'
import { after, before, isAlone, isBetweenWords, runText } from './run-context.ts'

/** `__`, `＿＿＿`; no ruled line, no part of a name like PM_2.5. */
export const underscore: MaskKind = {
  kind: 'underscore',
  glyphs: '_＿',
  hides(run) {
    const left = before(run)
    const right = after(run)
    if (isAlone(run) || /[A-Za-z]$/.test(left) || /^[A-Za-z]/.test(right)) return false
    return runText(run).length > 1 || isBetweenWords(run)
  },
  examples: ['⟦____⟧年⟦__⟧月，第⟦_⟧次', 'PM_2.5浓度', '__init__', '________'],
}
