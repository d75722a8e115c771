import { afterEitherMou, afterHidingMou, afterOrdinaryMou, familyNames } from '../lexicon/filler-words.ts'
import type { MaskKind } from './mask-kind.ts'
import { after, before, runText } from './run-context.ts'

/** `某某`, 某市, 李某; not 某些, 某个, 某方面. */
export const mou: MaskKind = {
  kind: 'mou',
  glyphs: '某',
  hides(run) {
    if (runText(run).length > 1) return true
    const right = after(run)
    const named = familyNames.has(before(run).at(-1) ?? ' ')
    if (named && afterEitherMou.some((word) => right.startsWith(word))) return true
    const hiding = longestStart(afterHidingMou, right)
    const ordinary = longestStart(afterOrdinaryMou, right)
    if (hiding !== ordinary) return hiding > ordinary
    return named
  },
  examples: [
    '⟦某某⟧同志、李⟦某⟧、⟦某⟧市⟦某⟧局，⟦某⟧年⟦某⟧月',
    '拨付⟦某⟧万元，培训⟦某⟧余人、⟦某⟧人次，占⟦某⟧%',
    '辅警祁⟦某⟧因酒后驾驶被辞退，马⟦某⟧一户拖欠本息，郭⟦某⟧一审获刑',
    '某人、某次会议、某户人家、对于某一问题、担任某一职务、查某起案件、和某产品',
    '某些单位在某种程度上、某个环节、某一方面、某部门',
  ],
}

const longestStart = (words: readonly string[], text: string): number =>
  words.reduce((longest, word) => (word.length > longest && text.startsWith(word) ? word.length : longest), 0)
