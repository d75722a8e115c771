import { afterHidingMou, afterOrdinaryMou, familyNames } from '../lexicon/filler-words.ts'
import type { MaskKind } from './mask-kind.ts'
import { after, before, runText } from './run-context.ts'

/** `某某`, 某市, 李某; not 某些, 某个, 某方面. */
export const mou: MaskKind = {
  kind: 'mou',
  glyphs: '某',
  hides(run) {
    if (runText(run).length > 1) return true
    const right = after(run)
    const hiding = longestStart(afterHidingMou, right)
    const ordinary = longestStart(afterOrdinaryMou, right)
    if (hiding !== ordinary) return hiding > ordinary
    return familyNames.includes(before(run).at(-1) ?? ' ')
  },
  examples: [
    '⟦某某⟧同志、李⟦某⟧、⟦某⟧市⟦某⟧局，⟦某⟧年⟦某⟧月',
    '拨付⟦某⟧万元，培训⟦某⟧余人、⟦某⟧人次，占⟦某⟧%',
    '某人、某次会议、某户人家',
    '某些单位在某种程度上、某个环节、某一方面、某部门',
  ],
}

const longestStart = (words: readonly string[], text: string): number =>
  words.reduce((longest, word) => (word.length > longest && text.startsWith(word) ? word.length : longest), 0)
