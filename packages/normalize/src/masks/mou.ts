import {
  afterEitherMou,
  afterHidingMou,
  afterOrdinaryMou,
  behindPerson,
  capacityEndings,
  everydayNames,
  familyNames,
} from '../lexicon/filler-words.ts'
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
    return named || isEverydayName(before(run), right)
  },
  examples: [
    '⟦某某⟧同志、李⟦某⟧、⟦某⟧市⟦某⟧局，⟦某⟧年⟦某⟧月',
    '查封沿街⟦某⟧宾馆、⟦某⟧工地和⟦某⟧合作社，⟦某⟧派出所移交',
    '拨付⟦某⟧万元，培训⟦某⟧余人、⟦某⟧人次，占⟦某⟧%',
    '辅警祁⟦某⟧因酒后驾驶被辞退，马⟦某⟧一户拖欠本息，郭⟦某⟧一审获刑，⟦某⟧甲与⟦某⟧乙的借款',
    '民政助理员向⟦某⟧受到处分，司机石⟦某⟧、会计方⟦某⟧被查，退赔白⟦某⟧、任⟦某⟧等人',
    '向某产品的用户、由甲方某产品、施工方某负责人',
    '某人、某次会议、某户人家、对于某一问题、担任某一职务、查某起案件、和某产品',
    '某些单位在某种程度上、某个环节、某一方面、某部门',
  ],
}

/** 向 in 助理员向某受到处分, 石 in 石某、: a surname by its place. */
const isEverydayName = (left: string, right: string): boolean =>
  everydayNames.has(left.at(-1) ?? ' ') &&
  (capacityEndings.has(left.at(-2) ?? ' ') || behindPerson.has(right[0] ?? ' '))

const longestStart = (words: readonly string[], text: string): number =>
  words.reduce((longest, word) => (word.length > longest && text.startsWith(word) ? word.length : longest), 0)
