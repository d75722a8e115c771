import { choices } from '../lexicon/filler-words.ts'
import type { MaskKind } from './mask-kind.ts'
import { after, before, isAlone, isBetweenWords, runText } from './run-context.ts'

/** `□□`; no check box. */
export const square: MaskKind = {
  kind: 'square',
  glyphs: '□',
  hides(run) {
    if (isAlone(run)) return false
    if (runText(run).length > 1) return true
    const neighbours = [before(run).at(-1) ?? ' ', after(run)[0] ?? ' ']
    return !neighbours.some((neighbour) => choices.includes(neighbour)) && isBetweenWords(run)
  },
  examples: ['⟦□□⟧县召开会议⟦□⟧次，⟦□⟧月⟦□⟧日', '□是 □否', '是□否□', '□ 党员'],
}
