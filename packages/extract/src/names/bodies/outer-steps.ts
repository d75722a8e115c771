import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { knownFirms } from '../../lexicon/bodies/known-firms.ts'
import {
  fieldOwners,
  levelWords,
  ownBodies,
  ownHeads,
  ownMarks,
  partyNames,
  siteWords,
} from '../../lexicon/bodies/level-words.ts'
import { branchHeads } from '../../lexicon/bodies/special-heads.ts'
import { isPersonNoun } from '../../lexicon/persons/person-context.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { bodyClass } from './body-class.ts'
import { isFront, isFrontOf, isMaskedLevel, levelStep, takesOwn } from './body-front.ts'
import type { Step } from './body-step.ts'
import type { Left, StepReader } from './left-step.ts'
import type { Reading } from './open-name.ts'
import { isPartField } from './told-field.ts'

const longestOuter = 24

/** Short names of firms, which open the longer one: 山东 + 鲁花 + 集团. */
const firms = new Set(knownFirms)

/** The class of the body that the word before a name closes; the short name of a firm is part of its longer one. */
const outerClass = ({ open, unit }: Left): HeadClass | undefined =>
  open.headClass === 'company' && firms.has(unit.word) ? undefined : bodyClass(unit)

/** Behind a front (a place, a level, or a site of a branch) only what that is part of goes on. */
export const beforeFront: StepReader = (left) => {
  const { reading, open, at, unit, head } = left
  const { units, names } = reading
  const current = units[open.first]!
  const outer = outerClass(left)
  const isBranchHead = branchHeads.has(head.word)
  const isBranchSite =
    isBranchHead && outer !== undefined && (open.proper >= 2 || siteWords.has(current.word))
  if (open.first === open.head || !(isFront(current) || isBranchSite)) return undefined
  const isBranch = isBranchHead || (outer === 'top' && (current.kind === 'place' || current.kind === 'mask'))
  if (outer !== undefined && isBranch && (open.headClass !== 'centre' || names[at]?.named))
    return outerBody(reading, at) ?? null
  if (current.kind === 'place' && isMaskedLevel(units, at)) return { first: at - 1, named: true }
  return isFrontOf(unit, current) ? { first: at, named: true } : null
}

export const beforeLevel: StepReader = ({ reading, open, at, unit }) => {
  if (open.headClass !== 'level') return undefined
  if (isMaskedLevel(reading.units, at)) return { first: at - 1, named: true, last: true }
  return partyNames.has(unit.word) ? { first: at } : null
}

/** The body that has this one, or the level that it is of. */
export const bodyOrLevel: StepReader = (left) => {
  const { reading, open, at, unit, head } = left
  const { headClass, proper } = open
  const takesLevel = takesOwn(headClass) || ownHeads.has(head.word) || !ownBodies.has(unit.word)
  const level = takesLevel ? levelWords.get(unit.word) : undefined
  if (outerClass(left) !== undefined) {
    const body =
      (headClass === 'centre' || head.word.startsWith('管理')) && !reading.names[at]?.named
        ? undefined
        : outerBody(reading, at)
    if (body && (!level || body.first < at)) return body
  }
  if (!level) return undefined
  // 本院 + 立案庭.
  if (ownBodies.has(unit.word) && ownMarks.has(entryBefore(reading.units, at)?.word ?? '')) return null
  return level === 'generic' && proper > 0 ? null : (levelStep(reading.units, at, level, head) ?? null)
}

/** The body that a name's own body is part of: 县委 before 组织部, 医院 before 党委, 中共 + a firm before its committee. */
export function outerBody({ units, names }: Reading, at: number): Step | undefined {
  const outer = names[at]
  if (!outer || outer.head - outer.first >= longestOuter) return undefined
  const party = entryBefore(units, outer.first)
  const isParty = party?.end === units[outer.first]!.start && partyNames.has(party.word)
  return { first: isParty ? outer.first - 1 : outer.first, named: outer.named, last: true, isOuter: true }
}

/** 高分子 + 系 before 教工党支部: a part that its own people call by any field, but not 检查 + 车间党支部. */
export const fieldOfOwner: StepReader = ({ reading, open, at, unit }) => {
  const owner = reading.units[open.first]!
  const isNamed =
    open.headClass === 'organ' && open.first < open.head && fieldOwners.has(owner.word) && isFieldName(unit)
  return isNamed ? { first: at, named: true, last: true } : undefined
}

const isFieldName = (unit: Unit): boolean =>
  isPartField(unit) &&
  unit.word.length > 1 &&
  !describingWords.has(unit.word) &&
  !isPersonNoun(unit.word) &&
  !isPost(unit)
